import type { ErrorObject } from 'ajv';
import { beforeAll, describe, expect, it } from 'vitest';
import type { Contract } from '../../../../generator/contract/model.js';
import { readOwnContract } from '../../../support/contract.js';
import { contractOf } from '../contract.js';
import { type Breaking, breakingOf, compoundsIn, differences, setOf } from './breaking.js';
import { type Package, packageOf } from './emitted.js';
import { seeds } from './plans.js';

let contract: Contract;
let made: Package;
let breaking: Breaking;
let types: readonly string[];

beforeAll(async () => {
  contract = await readOwnContract();
  made = await packageOf(contract);
  breaking = await breakingOf(made, contract);
  types = contract.messages.map(({ wireType }) => wireType);
});

const LOST = ['missing-event-type', 'invalid-event-type', 'unknown-event-type'];

describe('every invalid event of every type', () => {
  it('is rejected with its label, and with nothing else', () => {
    for (const type of types) {
      for (const seed of seeds(6)) {
        for (const { name, value, path, keyword, message, also } of breaking.invalid(type, { seed })) {
          const result = breaking.validateEvent(value);
          const errors = result.ok ? [] : setOf(result.errors);
          expect({ type, name, errors, also }).toEqual({ type, name, errors: setOf([{ path, keyword }]), also: [] });
          expect(result.ok || result.errors.map((error) => error.message)).toContain(message);
        }
      }
    }
  });

  it('is invalid for ajv and the emitted schema too, with the same label where the type is told', () => {
    for (const type of types) {
      const judge = breaking.judgeOf(type);
      for (const { name, value, path, keyword } of breaking.invalid(type, { seed: 1 })) {
        expect({ type, name, valid: judge(value) }).toEqual({ type, name, valid: false });
        if (LOST.includes(keyword)) continue;
        const told = (judge.errors ?? []).filter((error) => !isAboutNull(error));
        const errors = setOf(told.map((error) => ({ path: error.instancePath, keyword: error.keyword })));
        expect({ name, errors }).toEqual({ name, errors: setOf([{ path, keyword }]) });
      }
    }
  });

  it('says whether the structural profile rejects it', () => {
    for (const type of types) {
      for (const { name, value, keyword, profile } of breaking.invalid(type, { seed: 2 })) {
        if (LOST.includes(keyword)) continue;
        const isValid = breaking.isStructurallyValid(value, type);
        expect({ name, profile }).toEqual({ name, profile: isValid ? 'contract' : 'structural' });
      }
    }
    const profiles = new Set(
      types.flatMap((type) => breaking.invalid(type).map(({ keyword, profile }) => `${keyword} ${profile}`)),
    );
    expect(profiles).toContain('pattern contract');
    expect(profiles).toContain('format contract');
    expect(profiles).toContain('type structural');
    expect(profiles).not.toContain('type contract');
  });

  it('differs from the event with all properties in one place', () => {
    for (const type of types) {
      const full = made.mock(type, { seed: 3, variant: 'full' });
      for (const { name, value } of breaking.invalid(type, { seed: 3 })) {
        expect({ name, changed: differences(full, value).length }).toEqual({ name, changed: 1 });
      }
    }
  });

  it('is its own copy, of JSON, with a name of its own', () => {
    for (const type of types) {
      const events = breaking.invalid(type);
      expect(new Set(events.map(({ name }) => name)).size).toBe(events.length);
      const compounds = events.flatMap(({ value }) => compoundsIn(value));
      expect(new Set(compounds).size).toBe(compounds.length);
      for (const { value } of events) expect(JSON.parse(JSON.stringify(value))).toEqual(value);
    }
  });

  it('depends on type and seed alone', () => {
    for (const type of types) {
      expect(breaking.invalid(type, { seed: 'x' })).toEqual(breaking.invalid(type, { seed: 'x' }));
    }
    expect(breaking.invalid('v1.tag.created', { seed: 1 })).not.toEqual(
      breaking.invalid('v1.tag.created', { seed: 2 }),
    );
  });
});

describe('together they break every demand of the schemas', () => {
  it('except types that a constant beside them implies, and the type of what must not be there', () => {
    for (const { wireType, event } of contract.messages) {
      const judge = breaking.judgeOf(wireType);
      const errors = breaking.invalid(wireType, { seed: 4 }).flatMap(({ value }) => {
        judge(value);
        return judge.errors ?? [];
      });
      const demands = demandsOf(judge.schema);
      expect(demands.length).toBeGreaterThan(30);
      const missing = demands.filter((demand) => !errors.some((error) => isBrokenBy(error, demand)));
      const unbreakable = event?.action === 'updated' ? [] : ['/properties/previous_attributes type'];
      expect({ wireType, missing: missing.map(({ path }) => path) }).toEqual({ wireType, missing: unbreakable });
    }
  });
});

describe('the type', () => {
  it('can be absent, of another kind, or unknown', () => {
    const labels = setOf(breaking.invalid('v1.tag.created').filter(({ keyword }) => LOST.includes(keyword)));
    expect(labels).toEqual(['/type invalid-event-type', '/type missing-event-type', '/type unknown-event-type']);
  });

  it('of no event is an error', () => {
    expect(() => breaking.invalid('v1.nobody')).toThrow('No event of this contract has the type "v1.nobody".');
  });
});

describe('contracts whose body alone does not tell the type', () => {
  const dispatches = [
    { basis: 'declared', separator: '.', header: 'X-Event', body: '/action' },
    { basis: 'out-of-band', separator: '.' },
  ] as const;

  it.each(dispatches)('the labels are those of `validateEvent` with a type: %o', async (dispatch) => {
    const properties = { action: { const: 'paid' }, count: { type: 'integer' } };
    const given = contractOf({
      payloads: { Paid: { type: 'object', required: ['action'], properties } },
      messages: [
        { key: 'Paid', wireType: 'order.paid' },
        { key: 'Gone', wireType: 'order.gone' },
      ],
      contract: { dispatch },
    });
    const messages = given.messages.map(({ payload, ...message }) => ({
      ...message,
      ...(message.key === 'Paid' && payload !== undefined && { payload }),
    }));
    const other = { ...given, messages };
    const { invalid, validateEvent } = await breakingOf(await packageOf(other), other);
    const events = invalid('order.paid');
    expect(setOf(events)).toEqual([' required', ' type', '/action const', '/count type']);
    for (const { value, path, keyword } of events) {
      const result = validateEvent(value, { type: 'order.paid' });
      expect(result.ok ? [] : setOf(result.errors)).toEqual([`${path} ${keyword}`]);
    }
    // Nothing is asked of a message without a payload.
    expect(invalid('order.gone')).toEqual([]);
  });
});

it('what only updates carry is broken by being there', () => {
  for (const type of ['v1.contact.created', 'v1.tag.deleted', 'v1.engagement.transcript_timeline.completed']) {
    const [found] = breaking.invalid(type).filter(({ path }) => path === '/data/previous_attributes');
    expect(found).toMatchObject({ keyword: 'false schema', value: { data: { previous_attributes: {} } } });
  }
});

/** What ajv says beside the error itself where a value may also be null. */
function isAboutNull({ keyword, parentSchema, schema }: ErrorObject): boolean {
  if (keyword === 'anyOf') return (schema as readonly unknown[]).some(isNullSchema);
  return keyword === 'type' && isNullSchema(parentSchema);
}

function isNullSchema(schema: unknown): boolean {
  return typeof schema === 'object' && schema !== null && 'type' in schema && schema.type === 'null';
}

/** One thing that a schema asks: the object that says it, the keyword, and the name that is required. */
interface Demand {
  readonly schema: unknown;
  readonly keyword: string;
  readonly detail: unknown;
  readonly path: string;
}

function isBrokenBy({ parentSchema, keyword, params, schemaPath }: ErrorObject, demand: Demand): boolean {
  if (keyword !== demand.keyword || (params.missingProperty ?? undefined) !== demand.detail) return false;
  return keyword === 'false schema' ? schemaPath.endsWith(demand.path) : parentSchema === demand.schema;
}

type Schema = Readonly<Record<string, unknown>>;

const ASSERTIONS = [
  ...['type', 'const', 'enum', 'format', 'pattern', 'minLength', 'maxLength', 'minimum', 'maximum', 'uniqueItems'],
  ...['exclusiveMinimum', 'exclusiveMaximum', 'multipleOf', 'minItems', 'maxItems', 'minProperties', 'maxProperties'],
];
const UNREAD = ['if', 'then', 'else', 'not', 'oneOf', 'contains', 'dependencies', 'propertyNames', 'additionalItems'];

/** All that a schema asks. Written for the keywords that our contract uses. */
function demandsOf(schema: unknown, path = ''): Demand[] {
  if (schema === false) return [{ schema, keyword: 'false schema', detail: undefined, path: `${path}/false schema` }];
  if (typeof schema !== 'object' || schema === null || isNullSchema(schema)) return [];
  const node = schema as Schema;
  for (const keyword of UNREAD) if (keyword in node) throw new Error(`this test does not read ${keyword}`);
  const demand = (keyword: string, detail?: unknown): Demand => ({
    schema,
    keyword,
    detail,
    path: `${path} ${keyword}`,
  });
  const own = ASSERTIONS.filter((keyword) => keyword in node && !(keyword === 'type' && 'const' in node));
  const inner = Object.entries(node).flatMap(([keyword, value]) => {
    if (keyword === 'allOf' || keyword === 'anyOf') return (value as unknown[]).flatMap((one) => demandsOf(one));
    if (keyword === 'items') return demandsOf(value);
    if (keyword !== 'properties' && keyword !== 'definitions') return [];
    return Object.entries(value as object).flatMap(([name, one]) => demandsOf(one, `/${keyword}/${name}`));
  });
  const required = ((node.required ?? []) as string[]).map((name) => demand('required', name));
  return [...own.map((keyword) => demand(keyword)), ...required, ...inner];
}
