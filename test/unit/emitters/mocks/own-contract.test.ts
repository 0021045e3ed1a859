import fc from 'fast-check';
import { beforeAll, describe, expect, it, vi } from 'vitest';
import { sameJson, valueAt } from '../../../../generator/contract/json.js';
import type { Contract, Message } from '../../../../generator/contract/model.js';
import { nodeOf, propertiesOf, resolve } from '../../../../generator/contract/views.js';
import { readOwnContract } from '../../../support/contract.js';
import { runs } from '../../../support/runs.js';
import { type Package, packageOf } from './emitted.js';
import { brokenInvariants, ulidTimeOf } from './invariants.js';
import { seeds, VARIANTS } from './plans.js';

type Members = Record<string, unknown>;

let contract: Contract;
let made: Package;
beforeAll(async () => {
  contract = await readOwnContract();
  made = await packageOf(contract);
});

const asked = fc.record({
  message: fc.nat(),
  seed: fc.oneof(fc.integer(), fc.string()),
  variant: fc.constantFrom(...VARIANTS),
});

function forAll(
  judge: (
    event: unknown,
    message: Message,
    options: { seed: string | number; variant: (typeof VARIANTS)[number] },
  ) => void,
): void {
  fc.assert(
    fc.property(asked, ({ message: index, ...options }) => {
      const message = contract.messages[index % contract.messages.length] as Message;
      judge(made.mock(message.wireType, options), message, options);
    }),
    { numRuns: runs(400) },
  );
}

describe('mocks of our own contract', () => {
  it('keep to it', () => {
    forAll((event, { wireType }) => expect(made.errorsOf(event, wireType)).toBeUndefined());
  });

  it('are the same for the same options, whatever the clock and Math.random say, and another for another seed', () => {
    forAll((event, { wireType, names }, options) => {
      vi.useFakeTimers({ now: 0 });
      const random = vi.spyOn(Math, 'random').mockReturnValue(0.5);
      expect(made.mock(wireType, options)).toEqual(event);
      expect(made.mocks[`mock${names.base}`]?.(options)).toEqual(event);
      random.mockRestore();
      vi.useRealTimers();
      expect(made.mock(wireType, { ...options, seed: `${options.seed} other` })).not.toEqual(event);
    });
  });

  it('agree with every invariant', () => {
    forAll((event, { payload = '' }) => {
      expect(brokenInvariants(contract.schemas, nodeOf(contract.schemas, payload), event)).toEqual([]);
    });
  });

  it('have ids whose time is that of the event and of the resource', () => {
    forAll((event, { envelope }) => {
      const [id, time] = [valueAt(event, envelope?.id ?? ''), valueAt(event, envelope?.time ?? '')];
      expect(String(id)).toMatch(/^[a-z]+_[0-7][0-9A-HJKMNP-TV-Z]{25}$/);
      expect(ulidTimeOf(String(id))).toBe(Date.parse(String(time)));
      const { id: resourceId, created_at: created } = valueAt(event, envelope?.object ?? '') as Members;
      expect(ulidTimeOf(String(resourceId))).toBe(Date.parse(String(created)));
    });
  });

  it('have realistic values', () => {
    const contacts = seeds(200).map(
      (seed) => valueAt(made.mock('v1.contact.created', { seed }), '/data/object') as Members,
    );
    const zones = contacts.flatMap(({ time_zone: zone }) => (zone === undefined ? [] : [zone as string]));
    expect(zones.length).toBeGreaterThan(50);
    for (const zone of zones) expect(() => new Intl.DateTimeFormat('en', { timeZone: zone })).not.toThrow();
    const names = contacts.map(({ first_name: name }) => name);
    expect(new Set(names).size).toBeGreaterThan(15);
    expect(names.filter((name) => name !== null && !/^[A-Z][a-z]+$/.test(name as string))).toEqual([]);
  });
});

describe('an update', () => {
  const updates = () => contract.messages.filter(({ event }) => event?.action === 'updated');

  function rules(message: Message): { kinds: Map<string, string>; required: Set<string> } {
    const properties = propertiesOf(contract.schemas, nodeOf(contract.schemas, message.event?.resource ?? ''));
    const kinds = [...properties].flatMap(([name, { schemas }]) => {
      const [schema] = schemas.map((node) => resolve(contract.schemas, node));
      return schema?.kind === 'schema' && schema.roles.change ? [[name, schema.roles.change] as const] : [];
    });
    const required = [...properties.values()].filter((property) => property.required).map(({ name }) => name);
    return { kinds: new Map(kinds), required: new Set(required) };
  }

  it('lists what changed, and nothing that never does', () => {
    for (const message of updates()) {
      const { kinds } = rules(message);
      for (const variant of VARIANTS) {
        for (const seed of seeds(runs(60))) {
          const event = made.mock(message.wireType, { seed, variant });
          const now = valueAt(event, message.envelope?.object ?? '') as Members;
          const before = valueAt(event, message.envelope?.previous ?? '') as Members;
          const names = Object.keys(before);
          expect(names.some((name) => kinds.get(name) === undefined)).toBe(true);
          expect(names.filter((name) => ['bookkeeping', 'identity'].includes(kinds.get(name) ?? ''))).toEqual([]);
          for (const name of names) expect(sameJson(before[name], now[name] ?? null)).toBe(false);
        }
      }
    }
  });

  it('over many seeds, lists every attribute, and null where there was none', () => {
    for (const message of updates()) {
      const { kinds, required } = rules(message);
      const listed = seeds(300).map((seed) => {
        return valueAt(made.mock(message.wireType, { seed }), message.envelope?.previous ?? '') as Members;
      });
      const properties = propertiesOf(contract.schemas, nodeOf(contract.schemas, message.event?.resource ?? '')).keys();
      for (const name of [...properties].filter(
        (one) => one !== 'object' && !['bookkeeping', 'identity'].includes(kinds.get(one) ?? ''),
      )) {
        const values = listed.flatMap((one) => (Object.hasOwn(one, name) ? [one[name]] : []));
        // What has one known value alone cannot have had another.
        if (['processing_status', 'data_source'].includes(name)) expect(values).toEqual([]);
        else expect({ name, count: values.length > 0 }).toEqual({ name, count: true });
        if (!required.has(name) && kinds.get(name) !== 'relation')
          expect({ name, none: values.includes(null) }).toEqual({ name, none: true });
      }
    }
  });
});

describe('variants', () => {
  it('minimal has what is required, and null where it may be', () => {
    expect(made.mock('v1.contact.created', { variant: 'minimal' })).toMatchObject({
      data: { object: { first_name: null, last_name: null, emails: [], phone_numbers: [] } },
    });
    forAll((_event, { wireType, payload = '' }, { seed }) => {
      const event = made.mock(wireType, { seed, variant: 'minimal' });
      expect(optionalPlaces(payload, event).filter(({ present }) => present)).toEqual([]);
    });
  });

  it('full has every optional property, and no empty list', () => {
    forAll((_event, { wireType, payload = '' }, { seed }) => {
      const event = made.mock(wireType, { seed, variant: 'full' });
      const missing = optionalPlaces(payload, event).filter(({ present }) => !present);
      expect(missing).toEqual([]);
      expect(JSON.stringify(event)).not.toContain('[]');
    });
  });

  it('typical has each optional property now and then', () => {
    for (const { wireType, payload = '' } of contract.messages) {
      const places = seeds(120).flatMap((seed) => optionalPlaces(payload, made.mock(wireType, { seed })));
      for (const place of new Set(places.map((one) => one.place))) {
        const found = places.filter((one) => one.place === place);
        expect({ place, seen: new Set(found.map(({ present }) => present)).size }).toEqual({ place, seen: 2 });
      }
    }
  });

  it('future brings properties and values that nobody knows', () => {
    const known = new Set([...contract.schemas.nodes.keys()].flatMap((id) => id.split('/')));
    for (const { wireType } of contract.messages) {
      const event = made.mock(wireType, { variant: 'future' }) as Members;
      expect(Object.keys(event).filter((name) => !known.has(name))).toHaveLength(1);
    }
    expect(valueAt(made.mock('v1.engagement.created', { variant: 'future' }), '/data/object/engagement_type')).toMatch(
      /^LATER_/,
    );
  });

  it('an unknown event has a type that is not among them', () => {
    for (const seed of seeds(100)) {
      const event = made.mocks.mockUnknownEvent?.({ seed }) as Members;
      expect(made.errorsOf(event, event.type as string)).toMatchObject([{ keyword: 'unknown-event-type' }]);
      expect(event.type).toMatch(/^v1\.[a-z_.]+\.[a-z]+$/);
    }
  });
});

/** The optional properties of the objects of an event, and whether they are there. */
function optionalPlaces(payload: string, event: unknown): { place: string; present: boolean }[] {
  const found: { place: string; present: boolean }[] = [];
  const visit = (schemas: readonly { readonly id: string }[], value: unknown, place: string): void => {
    if (typeof value !== 'object' || value === null) return;
    const names = new Map<string, { id: string }[]>();
    const required = new Set<string>();
    for (const { id } of schemas) {
      for (const property of propertiesOf(contract.schemas, nodeOf(contract.schemas, id)).values()) {
        names.set(property.name, [...(names.get(property.name) ?? []), ...property.schemas]);
        if (property.required) required.add(property.name);
      }
    }
    for (const [name, nodes] of names) {
      const isNever = nodes.some(({ id }) => {
        const schema = resolve(contract.schemas, nodeOf(contract.schemas, id));
        return schema.kind === 'boolean' && !schema.value;
      });
      const present = Object.hasOwn(value, name);
      if (!required.has(name) && !isNever) found.push({ place: `${place}/${name}`, present });
      // Which of the previous values are there depends on what changed.
      if (present && name !== 'previous_attributes') visit(nodes, (value as Members)[name], `${place}/${name}`);
    }
  };
  visit([{ id: payload }], event, '');
  return found;
}
