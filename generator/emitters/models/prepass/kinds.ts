import type { Json } from '../../../contract/json.js';
import type { Assertions, JsonType, KeywordSchema } from '../../../contract/model.js';
import type { Conjunct } from './conjunct.js';

export type Kinds = ReadonlySet<JsonType>;

/** The kinds of value that schemas together allow; `undefined` where none of them says. */
export function kindsOf({ schemas }: Conjunct): Kinds | undefined {
  const asked = schemas.reduce<Kinds | undefined>(
    (kinds, { assertions }) => both(kinds, asking(assertions)),
    undefined,
  );
  return asked ?? implied(schemas);
}

function asking({ type, enum: values, const: constant }: Assertions): Kinds | undefined {
  const named = type && new Set(type);
  const listed = values && new Set(values.map(kindOf));
  return both(both(named, listed), constant && new Set([kindOf(constant.value)]));
}

/** Keywords of objects and arrays stand for a type that is not there: nobody means them otherwise. */
function implied(schemas: readonly KeywordSchema[]): Kinds | undefined {
  const kinds = new Set<JsonType>();
  for (const { assertions, roles } of schemas) {
    if (assertions.properties || assertions.patternProperties || assertions.required) kinds.add('object');
    if (assertions.additionalProperties && assertions.additionalProperties.kind !== 'boolean') kinds.add('object');
    if (assertions.items) kinds.add('array');
    if (roles.extensibleEnum || assertions.format === 'date-time') kinds.add('string');
  }
  return kinds.size > 0 ? kinds : undefined;
}

function both(a: Kinds | undefined, b: Kinds | undefined): Kinds | undefined {
  if (!a || !b) return a ?? b;
  const kinds = new Set<JsonType>();
  for (const kind of a) {
    if (b.has(kind)) kinds.add(kind);
    // An integer is a number.
    if (kind === 'number' && b.has('integer')) kinds.add('integer');
    if (kind === 'integer' && b.has('number')) kinds.add('integer');
  }
  return kinds;
}

export function kindOf(value: Json): JsonType {
  if (value === null) return 'null';
  if (Array.isArray(value)) return 'array';
  if (typeof value === 'number') return Number.isInteger(value) ? 'integer' : 'number';
  return typeof value as JsonType;
}

/** The values that all the schemas list; `undefined` where none lists any. */
export function valuesOf({ schemas }: Conjunct): readonly Json[] | undefined {
  let allowed: readonly Json[] | undefined;
  for (const { assertions } of schemas) {
    for (const values of [assertions.enum, assertions.const && [assertions.const.value]]) {
      if (!values) continue;
      const texts = new Set(values.map((value) => JSON.stringify(value)));
      allowed = allowed ? allowed.filter((value) => texts.has(JSON.stringify(value))) : values;
    }
  }
  return allowed;
}
