import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { sortableInstant } from '../../../../generator/runtime/handlers/instants.js';
import { createNewestWins } from '../../../../generator/runtime/handlers/newest-wins.js';
import { runs } from '../../../support/runs.js';

/** Nanoseconds since 1970, in the years 1000 to 9000. */
const instant = fc.bigInt({ min: -30_610_224_000n * 10n ** 9n, max: 221_845_305_600n * 10n ** 9n });
const offset = fc.integer({ min: -23 * 60 - 59, max: 23 * 60 + 59 });

/** One of the spellings of an instant. */
function spell(nanoseconds: bigint, minutes: number, letters: 'Tz' | 'tZ' | ' Z', digits: number): string {
  const local = nanoseconds + BigInt(minutes) * 60n * 10n ** 9n;
  const rest = ((local % 10n ** 9n) + 10n ** 9n) % 10n ** 9n;
  const date = new Date(Number((local - rest) / 10n ** 6n)).toISOString().slice(0, 19);
  const fraction = String(rest).padStart(9, '0').replace(/0+$/, '').padEnd(digits, '0');
  const [sign, hour, minute] = [minutes < 0 ? '-' : '+', Math.floor(Math.abs(minutes) / 60), Math.abs(minutes) % 60];
  const zone =
    minutes === 0 ? letters[1] : `${sign}${String(hour).padStart(2, '0')}:${String(minute).padStart(2, '0')}`;
  return `${date.replace('T', letters[0] ?? 'T')}${fraction === '' ? '' : `.${fraction}`}${zone}`;
}

const spelling = fc.tuple(offset, fc.constantFrom('Tz' as const, 'tZ' as const, ' Z' as const), fc.nat({ max: 12 }));

describe('a time as text that sorts', () => {
  test('sorts as instants do, however they are spelled', () => {
    const pair = fc.tuple(instant, fc.oneof(instant, fc.bigInt({ min: -2n, max: 2n })));
    fc.assert(
      fc.property(pair, spelling, spelling, fc.boolean(), ([a, other], one, two, isNear) => {
        const b = isNear || other < 3n ? a + (other % 3n) : other;
        const [left = '', right = ''] = [sortableInstant(spell(a, ...one)), sortableInstant(spell(b, ...two))];
        expect(left).toMatch(/^\d{8}T\d{15}$/);
        expect(Math.sign(left < right ? -1 : left > right ? 1 : 0)).toBe(a < b ? -1 : a > b ? 1 : 0);
      }),
      { numRuns: runs(500) },
    );
  });

  test.each([
    ['2026-01-31T23:59:59Z', '20260131T235959000000000'],
    ['2026-02-01T01:29:59.5+01:30', '20260131T235959500000000'],
    ['2024-02-29T12:00:00-12:00', '20240301T000000000000000'],
    ['2016-12-31T23:59:60Z', '20170101T000000000000000'],
    ['0001-01-01T00:00:00Z', '00010101T000000000000000'],
    ['2026-01-01T00:00:00.1234567899Z', '20260101T000000123456789'],
    [1_614_265_330, '20210225T150210000000000'],
    [1_614_265_330_123, '20210225T150210123000000'],
    [1_614_265_330.5, '20210225T150210500000000'],
  ])('%s is %s', (value, text) => {
    expect(sortableInstant(value)).toBe(text);
  });

  test.each([
    ...[
      '',
      '2026-01-01',
      '2026-13-01T00:00:00Z',
      '2026-02-30T00:00:00Z',
      '2026-01-01T24:00:00Z',
      '2026-01-01T00:60:00Z',
    ],
    ...['2026-01-01T00:00:00', '2026-01-01T00:00:00+24:00', '0000-01-01T00:00:00+01:00', '9999-12-31T23:59:59-01:00'],
    ...['2026-01-01T00:00:00.Z', ' 2026-01-01T00:00:00Z', '+012026-01-01T00:00:00Z', 'now'],
    ...[Number.NaN, Number.POSITIVE_INFINITY, 1e300, null, undefined, true, {}, ['2026-01-01T00:00:00Z']],
  ])('%j is none', (value) => {
    expect(sortableInstant(value)).toBeUndefined();
  });
});

const places = { changed: ['order', 'updated_at'], emitted: ['created_at'], id: ['id'] };
const { versionOf, isNewer } = createNewestWins({
  dispatch: ['type'],
  places: new Map([
    ['order.created', { ...places, deletes: false }],
    ['order.updated', { ...places, deletes: false }],
    ['order.deleted', { ...places, deletes: true }],
    ['order.seen', { emitted: ['created_at'], deletes: false }],
  ]),
});

interface OrderEvent {
  readonly id?: string;
  readonly type: string;
  readonly created_at?: unknown;
  readonly order?: { readonly updated_at?: unknown };
}

function event(type: string, updated: unknown, { emitted = '2026-01-02T00:00:00Z', id = 'evt_1' } = {}): OrderEvent {
  return { id, type: `order.${type}`, created_at: emitted, order: { updated_at: updated } };
}

const EARLY = '2026-01-01T10:00:00.000Z';
const LATE = '2026-01-01T10:00:00.0005Z';

describe('the newest state', () => {
  test.each<[string, OrderEvent, OrderEvent]>([
    ['a later change', event('updated', LATE), event('updated', EARLY)],
    ['a later change, in another time zone', event('updated', '2026-01-01T09:00:01-01:00'), event('updated', EARLY)],
    [
      'a change emitted later, of one time',
      event('updated', EARLY, { emitted: LATE }),
      event('updated', EARLY, { emitted: EARLY }),
    ],
    [
      'a deletion of the same time',
      event('deleted', EARLY, { emitted: EARLY }),
      event('updated', EARLY, { emitted: LATE }),
    ],
    ['a deletion, over a change that claims to be later', event('deleted', EARLY), event('updated', LATE)],
    [
      'of what happened at once, what the id decides',
      event('updated', EARLY, { id: 'b' }),
      event('updated', EARLY, { id: 'a' }),
    ],
    [
      'an event about no resource, by its own time',
      event('seen', null, { emitted: LATE }),
      event('seen', null, { emitted: EARLY }),
    ],
    [
      'an event whose change cannot be read, by its own time',
      event('updated', 'soon', { emitted: LATE }),
      event('updated', 7, { emitted: EARLY }),
    ],
  ])('%s wins, and not the other way round', (_, newer, older) => {
    expect([isNewer(newer, versionOf(older)), isNewer(older, versionOf(newer))]).toEqual([true, false]);
  });

  test('an event is not newer than itself, and everything is newer than nothing', () => {
    const updated = event('updated', EARLY);
    expect(isNewer(updated, versionOf(updated))).toBe(false);
    expect([isNewer(updated, undefined), isNewer(updated, null)]).toEqual([true, true]);
  });

  test('is the same whatever the order of arrival, and deleted once anything deletes it', () => {
    const time = fc.constantFrom(EARLY, LATE, '2026-01-01T11:00:00+01:00', '2026-01-01T10:00:00.00050Z', 'soon');
    const some = fc.record({ action: fc.constantFrom('created', 'updated', 'deleted'), updated: time, emitted: time });
    const history = fc
      .array(some, { minLength: 1, maxLength: 8 })
      .map((events) =>
        events.map(({ action, updated, emitted }, at) => event(action, updated, { emitted, id: `evt_${at}` })),
      );
    const orders = history.chain((events) =>
      fc.tuple(fc.constant(events), fc.shuffledSubarray(events, { minLength: events.length })),
    );
    fc.assert(
      fc.property(orders, ([events, shuffled]) => {
        const timed = (all: readonly OrderEvent[]) => all.filter((one) => versionOf(one) !== undefined);
        const last = (all: readonly OrderEvent[]) =>
          timed(all).reduce<OrderEvent | undefined>(
            (kept, one) => (isNewer(one, kept && versionOf(kept)) ? one : kept),
            undefined,
          );
        expect(last(shuffled)).toBe(last(events));
        if (timed(events).some(({ type }) => type === 'order.deleted'))
          expect(last(events)?.type).toBe('order.deleted');
      }),
      { numRuns: runs(300) },
    );
  });

  test.each([
    null,
    7,
    [],
    {},
    { type: 'order.lost' },
    { type: '__proto__' },
    { type: 'order.updated' },
  ])('%j tells no time, and nothing is thrown', (value) => {
    expect([versionOf(value), isNewer(value, '0.')]).toEqual([undefined, true]);
  });

  test('a type that the body does not tell is passed', () => {
    const bare = { created_at: EARLY };
    expect([versionOf(bare), versionOf(bare, 'order.seen')]).toEqual([undefined, expect.stringMatching(/^0\.2026/)]);
  });
});
