import { isDeepStrictEqual } from 'node:util';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type ChangeRules, previousValues } from '../../../../generator/runtime/publisher/previous-values.js';
import { runs } from '../../../support/runs.js';

const RULES: ChangeRules = { relation: ['r1', 'r2'], bookkeeping: ['b1', 'b2'], identity: ['id'] };
const NAMES = ['p1', 'p2', 'p3', '__proto__', 'constructor', ...RULES.relation, ...RULES.bookkeeping] as const;

/** What reports nothing by itself. */
const ALWAYS_SILENT = [...RULES.bookkeeping, ...RULES.relation];

type Resource = Readonly<Record<string, unknown>>;

/** Few different values, so that many are equal. */
const value = fc.letrec<{ any: unknown }>((tie) => ({
  any: fc.oneof(
    { maxDepth: 3 },
    fc.constantFrom(null, true, 0, 1, '', 'a'),
    fc.array(tie('any'), { maxLength: 2 }),
    fc.dictionary(fc.constantFrom('x', 'y', '__proto__'), tie('any'), { maxKeys: 2, noNullPrototype: true }),
  ),
})).any;
const resource = fc
  .dictionary(fc.constantFrom(...NAMES), value, { noNullPrototype: true })
  .map((properties): Resource => ({ ...properties, id: 'one' }));

const without = (names: readonly string[], given: Resource): Resource =>
  Object.fromEntries(Object.entries(given).filter(([name]) => !names.includes(name)));

/** Undoes a change: what had no value before has none again. */
function undo(after: Resource, previous: Resource): Resource {
  const restored = Object.entries(previous).filter(([, earlier]) => earlier !== null);
  return { ...without(Object.keys(previous), after), ...Object.fromEntries(restored) };
}

/** `null` and absence are both no value. */
const meaning = (given: Resource): Resource =>
  Object.fromEntries(Object.entries(without(RULES.bookkeeping, given)).filter(([, own]) => own !== null));

describe('previous values, applied to what came after', () => {
  it('give what was before, up to bookkeeping', () => {
    fc.assert(
      fc.property(resource, resource, (before, after) => {
        const previous = previousValues(before, after, RULES);
        if (previous) expect(meaning(undo(after, previous))).toEqual(meaning(before));
        else expect(without(ALWAYS_SILENT, before)).toEqual(without(ALWAYS_SILENT, after));
      }),
      { numRuns: runs(1000) },
    );
  });

  it('list exactly what differs, and nothing that is always silent alone', () => {
    fc.assert(
      fc.property(resource, resource, (before, after) => {
        const names = [...new Set([...Object.keys(before), ...Object.keys(after)])];
        const differs = (name: string): boolean =>
          Object.hasOwn(before, name) !== Object.hasOwn(after, name) ||
          !isDeepStrictEqual(own(before, name), own(after, name));
        const changed = names.filter((name) => differs(name) && !RULES.bookkeeping.includes(name));
        const isReported = changed.some((name) => !RULES.relation.includes(name));
        const previous = previousValues(before, after, RULES);
        expect(previous && Object.keys(previous).sort()).toEqual(isReported ? changed.sort() : null);
      }),
      { numRuns: runs(1000) },
    );
  });

  it('are null between a resource and its own copy in any order of members', () => {
    fc.assert(
      fc.property(resource, (before) => {
        const copy = Object.fromEntries(Object.entries(structuredClone(before)).reverse());
        expect(previousValues(before, copy, RULES)).toBeNull();
      }),
    );
  });

  it('share nothing with their inputs, and leave them as they are', () => {
    fc.assert(
      fc.property(resource, resource, (before, after) => {
        const copies = structuredClone([before, after]);
        const previous = previousValues(deepFreeze(before), deepFreeze(after), RULES);
        // A part of a frozen input would be frozen.
        if (previous) expect(objectsIn(previous).some((part) => Object.isFrozen(part))).toBe(false);
        expect([before, after]).toEqual(copies);
      }),
    );
  });
});

describe('equality is that of JSON', () => {
  const changed = (before: unknown, after: unknown): boolean =>
    previousValues({ v: before }, { v: after }, RULES) !== null;

  it.each<[string, unknown, unknown]>([
    ['minus zero', 0, -0],
    ['NaN and itself', Number.NaN, Number.NaN],
    ['a member that is undefined', { a: 1, b: undefined }, { a: 1 }],
    ['an item that is undefined', [undefined], [null]],
    ['a hole', new Array(1), [null]],
    ['another order of members', { a: 1, b: [{ c: 1, d: 2 }] }, { b: [{ d: 2, c: 1 }], a: 1 }],
    ['a date and its text', new Date(0), '1970-01-01T00:00:00.000Z'],
    ['another prototype', Object.assign(Object.create(null), { a: 1 }), { a: 1 }],
  ])('%s is no change', (_, a, b) => {
    expect([changed(a, b), changed(b, a)]).toEqual([false, false]);
  });

  it.each<[string, unknown, unknown]>([
    ['another order of items', [1, 2], [2, 1]],
    ['NaN and null', Number.NaN, null],
    ['0 and false', 0, false],
    ['0 and its text', 0, '0'],
    ['an empty list and an empty object', [], {}],
    ['null and an empty object', null, {}],
    ['two dates', new Date(0), new Date(1)],
    ['a member more', { a: 1 }, { a: 1, b: null }],
    ['a member of another name', { a: null }, { b: null }],
    ['an inherited name', {}, { toString: 1 }],
  ])('%s is one', (_, a, b) => {
    expect([changed(a, b), changed(b, a)]).toEqual([true, true]);
  });

  it('a value that was absent or undefined was null', () => {
    expect(previousValues({}, { v: 1 }, RULES)).toEqual({ v: null });
    expect(previousValues({ v: undefined }, { v: 1 }, RULES)).toEqual({ v: null });
    expect(previousValues({ v: 1 }, { v: undefined }, RULES)).toEqual({ v: 1 });
    expect(previousValues({ v: undefined }, {}, RULES)).toBeNull();
  });

  it('a property called __proto__ is one like any other', () => {
    const before = JSON.parse('{"__proto__": {"polluted": 1}}') as Resource;
    const previous = previousValues(before, {}, RULES);
    expect(JSON.stringify(previous)).toBe('{"__proto__":{"polluted":1}}');
    expect(({} as { polluted?: unknown }).polluted).toBeUndefined();
  });
});

describe('two resources', () => {
  it('are refused, whichever way the identity differs', () => {
    for (const [before, after] of [
      [{ id: 1 }, { id: 2 }],
      [{ id: 1 }, {}],
      [{}, { id: null }],
    ] as const) {
      expect(() => previousValues(before, after, RULES)).toThrow(TypeError);
    }
    expect(() => previousValues({ id: 'secret-1' }, { id: 'secret-2' }, RULES)).toThrow(/^(?!.*secret).*'id'/);
  });

  it('are refused where one is no object', () => {
    for (const none of [null, undefined, 1, [], 'text']) {
      expect(() => previousValues(none as never, {}, RULES)).toThrow(TypeError);
      expect(() => previousValues({}, none as never, RULES)).toThrow(TypeError);
    }
  });
});

function own(given: Resource, name: string): unknown {
  return Object.hasOwn(given, name) ? given[name] : undefined;
}

function objectsIn(given: unknown): object[] {
  if (typeof given !== 'object' || given === null) return [];
  return [given, ...Object.values(given).flatMap(objectsIn)];
}

function deepFreeze<T>(given: T): T {
  for (const part of objectsIn(given)) Object.freeze(part);
  return given;
}
