/** Random draft-07 schemas, with references, recursion and boolean schemas, and values to judge by them. */
import fc from 'fast-check';

export const NAMES = ['a', 'b', 'ab', 'c-d', '__proto__x', 'constructor'] as const;
export const DEFINITIONS = ['One', 'Two', 'Three'] as const;

const name = fc.constantFrom(...NAMES);
const small = fc.integer({ min: 0, max: 4 });
const pattern = fc.constantFrom('^a', 'b$', '^[a-z]+$', '-', '^$', '\\p{Lu}');

export const value: fc.Arbitrary<unknown> = fc.letrec<{ value: unknown }>((tie) => ({
  value: fc.oneof(
    { maxDepth: 3, withCrossShrink: true },
    fc.constantFrom(null, true, false, 0, 1, 2, -1, 1.5, 3, '', 'a', 'ab', 'Ab', 'c-d', '2020-01-01', 'é💥'),
    fc.array(tie('value'), { maxLength: 3 }),
    fc.dictionary(name, tie('value'), { maxKeys: 4, noNullPrototype: true }),
  ),
})).value;

const type = fc.constantFrom('null', 'boolean', 'integer', 'number', 'string', 'array', 'object');

interface Tied {
  schema: unknown;
  plain: unknown;
}

export const schema: fc.Arbitrary<unknown> = fc.letrec<Tied>((tie) => {
  const nested = tie('schema');
  const list = fc.array(nested, { minLength: 1, maxLength: 3 });
  const map = fc.dictionary(name, nested, { maxKeys: 3, noNullPrototype: true });
  const keyword = fc.oneof(
    fc.record({ type: fc.oneof(type, fc.uniqueArray(type, { minLength: 1, maxLength: 3 })) }),
    fc.record({ type }),
    fc.record({
      enum: fc.uniqueArray(value, { minLength: 1, maxLength: 3, selector: (item) => JSON.stringify(item) }),
    }),
    fc.record({ const: value }),
    fc.record({ format: fc.constantFrom('date', 'email', 'unknown') }),
    fc.record({ multipleOf: fc.constantFrom(1, 2, 0.5), maximum: small }),
    fc.record({ minimum: small, exclusiveMaximum: small }),
    fc.record({ exclusiveMinimum: small, maxLength: small, minLength: small }),
    fc.record({ pattern }),
    fc.record({ items: fc.oneof(nested, list), additionalItems: nested }, { requiredKeys: ['items'] }),
    fc.record({ items: list, additionalItems: fc.constantFrom<unknown>(false, { type: 'string' }) }),
    fc.record({ additionalItems: nested, maxItems: small, minItems: fc.integer({ min: 0, max: 2 }) }),
    fc.record({ uniqueItems: fc.boolean(), contains: nested }),
    fc.record({
      required: fc.uniqueArray(name, { maxLength: 2 }),
      maxProperties: small,
      minProperties: fc.integer({ min: 0, max: 2 }),
    }),
    fc.record({ properties: map, additionalProperties: nested }, { requiredKeys: ['properties'] }),
    fc.record(
      {
        patternProperties: fc.dictionary(pattern, nested, { maxKeys: 2, noNullPrototype: true }),
        propertyNames: nested,
      },
      { requiredKeys: ['patternProperties'] },
    ),
    fc.record({
      dependencies: fc.dictionary(name, fc.oneof(nested, fc.uniqueArray(name, { maxLength: 2 })), {
        maxKeys: 2,
        noNullPrototype: true,
      }),
    }),
    fc.record({ if: nested, then: nested, else: nested }, { requiredKeys: [] }),
    fc.record({ allOf: list }),
    fc.record({ anyOf: list }),
    fc.record({ oneOf: list }),
    fc.record({ not: nested }),
    fc.record(
      { title: fc.string(), nullable: fc.boolean(), 'x-any': value, $comment: fc.string() },
      { requiredKeys: [] },
    ),
  );
  return {
    plain: fc.array(keyword, { maxLength: 3 }).map((parts) => Object.assign({}, ...parts) as unknown),
    schema: fc.oneof(
      { maxDepth: 3, depthSize: 'small' },
      { arbitrary: fc.boolean(), weight: 1 },
      { arbitrary: fc.constantFrom(...DEFINITIONS).map((to) => ({ $ref: `#/components/schemas/${to}` })), weight: 2 },
      { arbitrary: tie('plain'), weight: 6 },
    ),
  };
}).schema;

/** Definitions that refer to each other only through a property or an item, so that judging them ends. */
export const definitions: fc.Arbitrary<Record<string, unknown>> = fc
  .tuple(schema, schema, schema)
  .map(([one, two, three]) => ({
    One: {
      type: ['object', 'null', 'string'],
      properties: { a: { $ref: '#/components/schemas/One' }, b: { $ref: '#/components/schemas/Two' } },
      additionalProperties: one,
    },
    Two: { items: { $ref: '#/components/schemas/Three' }, properties: { a: two } },
    Three: {
      anyOf: [
        { type: 'string' },
        { type: 'array', items: { $ref: '#/components/schemas/Two' } },
        { properties: { 'c-d': three } },
      ],
    },
  }));
