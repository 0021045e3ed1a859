import { Ajv } from 'ajv';
import addFormats from 'ajv-formats';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { runs } from '../../../support/runs.js';
import { instances, schemaSets } from '../validators/arbitrary-schemas.js';
import type { Schemas } from '../validators/checks.js';
import { finderOf } from './shapes.js';

const object = (properties: object, more: object = {}): object => ({ type: 'object', properties, ...more });
const ref = (name: string): object => ({ $ref: `#/components/schemas/${name}` });
const found = (schemas: Schemas | object, value: unknown): string[] =>
  finderOf('Root' in schemas ? (schemas as Schemas) : { Root: schemas })(value).map(({ path }) => path);

describe('what a contract declares', () => {
  it.each<[string, object, unknown, string[]]>([
    ['a property', object({ a: true }), { a: 1, b: 1 }, ['/b']],
    ['nothing where nobody says anything', { type: 'object' }, { a: 1 }, []],
    ['nothing where there are no properties', object({}), { a: 1 }, []],
    ['names by pattern', { patternProperties: { '^x-': true } }, { 'x-a': 1, y: 1 }, ['/y']],
    ['nothing by additionalProperties: true', object({ a: true }, { additionalProperties: true }), { b: 1 }, ['/b']],
    ['nothing by an empty schema there', object({ a: true }, { additionalProperties: {} }), { b: 1 }, ['/b']],
    ['all names by a schema there', object({ a: true }, { additionalProperties: { type: 'string' } }), { b: 'x' }, []],
    ['what is in them', { additionalProperties: object({ a: true }) }, { x: { a: 1, b: 1 } }, ['/x/b']],
    ['nothing else where the rest is refused', { additionalProperties: false }, { a: 1 }, ['/a']],
    ['a property that must not be there', object({ a: false }), { a: 1 }, []],
    ['items', { items: object({ a: true }) }, [{ a: 1 }, { b: 1 }], ['/1/b']],
    [
      'items by place',
      { items: [object({ a: true })], additionalItems: object({ b: true }) },
      [{ b: 1 }, { a: 1 }],
      ['/0/b', '/1/a'],
    ],
    [
      'items that contains is about',
      { contains: object({ a: true }, { required: ['a'] }) },
      [{ a: 1, b: 1 }, { b: 1 }],
      ['/0/b'],
    ],
    ['names with slashes and tildes', object({ a: true }), { 'a/~b': 1 }, ['/a~1~0b']],
    ['own names alone', object({ a: true }), { toString: 1, constructor: 2 }, ['/toString', '/constructor']],
    ['nothing in scalars', object({ a: { type: 'string' } }), { a: { b: 1 } }, []],
  ])('%s', (_, schema, value, expected) => {
    expect(found(schema, value)).toEqual(expected);
  });

  it('a property that is undefined is not there', () => {
    expect(found(object({ a: true }), { b: undefined })).toEqual([]);
  });

  it('__proto__ is a name like any other', () => {
    const value: unknown = JSON.parse('{"__proto__": {"b": 1}}');
    const properties = JSON.parse('{"__proto__": {"properties": {"a": {}}}}') as object;
    expect(found(object(properties), value)).toEqual(['/__proto__/b']);
    expect(found(object({ a: true }), value)).toEqual(['/__proto__']);
  });
});

describe('composition', () => {
  it('an open place does not declare what another member knows nothing of', () => {
    const envelope = object({ type: true, data: object({ object: { type: 'object' } }) });
    const schema = { allOf: [envelope, object({ data: object({ object: ref('Order') }) })] };
    const schemas = { Root: schema, Order: object({ id: true }) };
    expect(found(schemas, { type: 'x', data: { object: { id: 1, idd: 2 }, more: 1 }, other: 1 })).toEqual([
      '/data/object/idd',
      '/data/more',
      '/other',
    ]);
  });

  it('all members have a say', () => {
    const schema = { allOf: [object({ a: object({ x: true }) }), { properties: { a: object({ y: true }) } }] };
    expect(found(schema, { a: { x: 1, y: 1, z: 1 } })).toEqual(['/a/z']);
  });

  const variants = {
    oneOf: [
      object({ kind: { const: 'a' }, onlyA: true }, { required: ['kind'] }),
      object({ kind: { const: 'b' }, onlyB: true }, { required: ['kind'] }),
    ],
  };

  it('of alternatives, those count that hold', () => {
    expect(found(variants, { kind: 'a', onlyA: 1, onlyB: 1 })).toEqual(['/onlyB']);
  });

  it('where none holds, all do', () => {
    expect(found(variants, { kind: 'c', onlyA: 1, onlyB: 1, none: 1 })).toEqual(['/none']);
  });

  it('an alternative that is free-form leaves everything free where it alone holds', () => {
    const schema = { anyOf: [object({ a: true }, { required: ['a'] }), { type: 'object' }] };
    expect(found(schema, { b: 1 })).toEqual([]);
    expect(found(schema, { a: 1, b: 1 })).toEqual(['/b']);
  });

  it('one that may be null is what it is otherwise', () => {
    expect(found({ anyOf: [object({ a: true }), { type: 'null' }] }, { a: 1, b: 1 })).toEqual(['/b']);
  });

  it('if, then and else, as the case is', () => {
    const schema = {
      properties: { kind: true },
      if: { properties: { kind: { const: 'a' }, tested: true } },
      then: { properties: { thenOnly: true } },
      else: { properties: { elseOnly: true } },
    };
    const value = { tested: 1, thenOnly: 1, elseOnly: 1 };
    expect(found(schema, { kind: 'a', ...value })).toEqual(['/elseOnly']);
    expect(found(schema, { kind: 'b', ...value })).toEqual(['/tested', '/thenOnly']);
  });

  it('dependencies, where there is the property', () => {
    const schema = object({ a: true }, { dependencies: { a: { properties: { b: true } } } });
    expect(found(schema, { a: 1, b: 1 })).toEqual([]);
    expect(found(schema, { b: 1 })).toEqual(['/b']);
  });

  it('what is excluded declares nothing', () => {
    expect(found({ properties: { a: true }, not: { properties: { b: true } } }, { b: 1 })).toEqual(['/b']);
  });

  it('references that lead back', () => {
    const schemas = {
      Root: object({ child: ref('Root'), list: { items: ref('Other') } }),
      Other: object({ root: ref('Root') }),
    };
    expect(found(schemas, { child: { child: { x: 1 } }, list: [{ root: { y: 1 }, z: 1 }] })).toEqual([
      '/child/child/x',
      '/list/0/root/y',
      '/list/0/z',
    ]);
  });
});

describe('beside the specification of unevaluatedProperties', () => {
  it('the same properties are undeclared at the root of valid values', () => {
    let compared = 0;
    fc.assert(
      fc.property(schemaSets, fc.array(instances, { minLength: 10, maxLength: 10 }), (schemas, values) => {
        // Something is declared in any case, for a free place is free here and not there.
        const declares = { allOf: [ref('Root'), { properties: { 'declared in any case': true } }] };
        const sets = withoutOpenness({ ...schemas, Root: schemas.Root, Whole: declares }) as Schemas;
        const find = finderOf(sets, 'Whole');
        const undeclared = specifiedFor(sets);
        for (const value of values) {
          const expected = undeclared(value);
          if (expected === undefined) continue;
          compared += expected.length + 1;
          const roots = find(value)
            .map(({ path }) => path)
            .filter((path) => path.lastIndexOf('/') === 0);
          expect(roots.sort()).toEqual(expected);
        }
      }),
      { numRuns: runs(80), endOnFailure: true },
    );
    expect(compared).toBeGreaterThan(100);
  });

  /**
   * The names that no schema evaluates (JSON Schema 2019-09, core, 9.3.2.4); nothing for a value that is not valid.
   * ajv says which branches hold. Its own `unevaluatedProperties` is no reference: it keeps what failed branches saw
   * where references lead back, and breaks where several `dependencies` add to its record.
   */
  function specifiedFor(schemas: Schemas): (value: unknown) => string[] | undefined {
    const ajv = new Ajv({ strict: false, logger: false });
    addFormats.default(ajv);
    ajv.addSchema({ $id: 'all', components: { schemas } });
    const compiled = new Map<unknown, (value: unknown) => boolean>();
    const holds = (schema: unknown, value: unknown): boolean => {
      const check = compiled.get(schema) ?? ajv.compile(pointingAt('all', schema) as object);
      compiled.set(schema, check);
      return check(value);
    };
    const evaluated = (schema: unknown, value: Record<string, unknown>): string[] => {
      if (typeof schema !== 'object' || schema === null || !holds(schema, value)) return [];
      const { $ref, properties = {}, patternProperties = {}, additionalProperties, ...rest } = schema as Keywords;
      const names = Object.keys(value);
      const own = names.filter(
        (name) =>
          Object.hasOwn(properties, name) ||
          Object.keys(patternProperties).some((pattern) => new RegExp(pattern, 'u').test(name)),
      );
      const there = Object.entries(rest.dependencies ?? {}).flatMap(([name, then]) =>
        Object.hasOwn(value, name) && !Array.isArray(then) ? [then] : [],
      );
      const referred = $ref === undefined ? [] : [schemas[$ref.split('/').at(-1) ?? ''] as unknown];
      const inPlace = [...referred, ...(rest.allOf ?? []), ...(rest.anyOf ?? []), ...(rest.oneOf ?? []), ...there];
      return [
        ...(additionalProperties === undefined ? own : names),
        ...inPlace.flatMap((member) => evaluated(member, value)),
      ];
    };
    return (value) => {
      if (!holds(schemas.Whole, value)) return undefined;
      if (typeof value !== 'object' || value === null || Array.isArray(value)) return [];
      const known = new Set(evaluated(schemas.Whole, value as Record<string, unknown>));
      return Object.keys(value)
        .filter((name) => !known.has(name))
        .map((name) => `/${name.replaceAll('~', '~0').replaceAll('/', '~1')}`)
        .sort();
    };
  }

  interface Keywords {
    $ref?: string;
    properties?: object;
    patternProperties?: object;
    additionalProperties?: unknown;
    dependencies?: object;
    allOf?: unknown[];
    anyOf?: unknown[];
    oneOf?: unknown[];
  }

  function pointingAt(id: string, value: unknown): unknown {
    if (Array.isArray(value)) return value.map((member) => pointingAt(id, member));
    if (typeof value !== 'object' || value === null) return value;
    const entries = Object.entries(value).map(([key, member]) => [
      key,
      key === '$ref' && typeof member === 'string' ? `${id}${member}` : pointingAt(id, member),
    ]);
    return Object.fromEntries(entries) as object;
  }

  /** Without what is seen in another way there: that a schema allows all names is no declaration here. */
  function withoutOpenness(value: unknown): unknown {
    if (Array.isArray(value)) return value.map(withoutOpenness);
    if (typeof value !== 'object' || value === null) return value;
    const entries = Object.entries(value)
      // Of an `if` alone, the specification keeps what holds; the table above has these.
      .filter(([key]) => !['if', 'then', 'else'].includes(key))
      .map(([key, member]) => [key, withoutOpenness(member)] as const);
    return Object.fromEntries(
      entries
        .filter(([key, member]) => key !== 'additionalProperties' || member !== true)
        .map(([key, member]) => [
          key,
          key === 'additionalProperties' && member !== false ? { allOf: [member] } : member,
        ]),
    );
  }
});
