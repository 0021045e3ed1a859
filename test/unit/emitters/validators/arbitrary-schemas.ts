import fc from 'fast-check';
import type { Schemas } from './checks.js';

const NAMES = ['a', 'b', 'c-d', 'é'];
const DEFINITIONS = ['Root', 'D1', 'D2'];
const FORMATS = ['date-time', 'date', 'uri', 'email', 'uuid', 'ipv4', 'int32', 'password', 'no-such-format'];
const PLAIN = { noNullPrototype: true } as const;

const name = fc.constantFrom(...NAMES);
const names = fc.uniqueArray(name, { maxLength: 2 });
const count = fc.integer({ min: 0, max: 3 });
const bound = fc.integer({ min: -3, max: 5 });
const pattern = fc.constantFrom('^a', 'b$', '^[ab]*$', '^.$');
const type = fc.constantFrom('null', 'boolean', 'integer', 'number', 'string', 'array', 'object');

const text = fc.oneof(
  fc.constantFrom(
    '',
    'a',
    'ab',
    'b',
    '💩',
    '💩a',
    '2026-02-28',
    '2026-02-28T12:00:00Z',
    'https://a.example/b',
    'x@a.example',
  ),
  fc.string({ maxLength: 4 }),
);
const scalar = fc.oneof(fc.constant(null), fc.boolean(), bound, fc.constantFrom(0.5, 1.5), text);

/** JSON values made of the names and values that the schemas talk about. */
export const instances: fc.Arbitrary<unknown> = fc.letrec<{ value: unknown }>((tie) => ({
  value: fc.oneof(
    { maxDepth: 4, depthIdentifier: 'instance' },
    scalar,
    fc.array(tie('value'), { maxLength: 4, depthIdentifier: 'instance' }),
    fc.dictionary(name, tie('value'), { maxKeys: 4, depthIdentifier: 'instance', ...PLAIN }),
  ),
})).value;

/** All keywords of draft-07. `inner` is about a part of the value, `same` about the value itself. */
function keywords(inner: fc.Arbitrary<unknown>, same: fc.Arbitrary<unknown>): Record<string, fc.Arbitrary<unknown>> {
  const branches = fc.array(same, { minLength: 1, maxLength: 3 });
  return {
    type: fc.oneof(type, fc.uniqueArray(type, { minLength: 1, maxLength: 3 })),
    enum: fc.uniqueArray(instances, { minLength: 1, maxLength: 4, selector: (value) => JSON.stringify(value) }),
    const: instances,
    format: fc.constantFrom(...FORMATS),
    minimum: bound,
    maximum: bound,
    exclusiveMinimum: bound,
    exclusiveMaximum: bound,
    multipleOf: fc.constantFrom(1, 2, 3, 0.5),
    minLength: count,
    maxLength: count,
    pattern,
    minItems: count,
    maxItems: count,
    uniqueItems: fc.boolean(),
    items: fc.oneof(inner, fc.array(inner, { minLength: 1, maxLength: 3 })),
    additionalItems: inner,
    contains: inner,
    required: names,
    properties: fc.dictionary(name, inner, { maxKeys: 3, ...PLAIN }),
    patternProperties: fc.dictionary(fc.constantFrom('^a', '[bc]', 'é'), inner, { maxKeys: 2, ...PLAIN }),
    additionalProperties: inner,
    propertyNames: fc.oneof(fc.boolean(), fc.record({ maxLength: count, pattern }, { requiredKeys: [], ...PLAIN })),
    minProperties: count,
    maxProperties: count,
    dependencies: fc.dictionary(name, fc.oneof(same, names), { maxKeys: 2, ...PLAIN }),
    allOf: branches,
    anyOf: branches,
    oneOf: branches,
    not: same,
    if: same,
    then: same,
    else: same,
  };
}

/** Keywords that say little without each other, and what people write most. */
const GROUPS = [
  ['if', 'then', 'else'],
  ['items', 'additionalItems'],
  ['properties', 'required'],
  ['properties', 'patternProperties', 'additionalProperties'],
  ['type', 'properties', 'required', 'additionalProperties'],
];

/**
 * A schema of a few keywords at a time, or nothing would ever be valid.
 *
 * @param onwards - the schemas that may be referred to where the value stays the same; others could
 * lead back without an end
 */
function schemaOf(onwards: readonly string[]): fc.Arbitrary<unknown> {
  const references = (targets: readonly string[]): fc.Arbitrary<unknown> =>
    fc.constantFrom(...targets.map((target) => ({ $ref: `#/components/schemas/${target}` })));
  return fc.letrec<{ schema: unknown; inner: unknown; same: unknown }>((tie) => {
    const all = keywords(tie('inner'), tie('same'));
    const chosen = fc.oneof(fc.subarray(Object.keys(all), { minLength: 1, maxLength: 3 }), fc.constantFrom(...GROUPS));
    const own = chosen.chain((keys) =>
      fc.record(Object.fromEntries(keys.map((key) => [key, all[key] ?? fc.constant(true)])), PLAIN),
    );
    return {
      schema: fc.oneof({ maxDepth: 3, depthIdentifier: 'schema' }, fc.boolean(), { weight: 9, arbitrary: own }),
      inner: fc.oneof({ weight: 4, arbitrary: tie('schema') }, references(DEFINITIONS)),
      same:
        onwards.length === 0 ? tie('schema') : fc.oneof({ weight: 4, arbitrary: tie('schema') }, references(onwards)),
    };
  }).schema;
}

/** Three schemas that refer to each other and themselves; `Root` is the first. */
export const schemaSets: fc.Arbitrary<Schemas> = fc.record(
  Object.fromEntries(DEFINITIONS.map((definition, index) => [definition, schemaOf(DEFINITIONS.slice(index + 1))])),
  PLAIN,
);
