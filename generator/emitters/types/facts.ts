import { type Json, sameJson } from '../../contract/json.js';
import type { Assertions, KeywordSchema, SchemaNode } from '../../contract/model.js';
import { limitsOthers } from './conjunction.js';

/** What schemas that all hold of one value say about its shape, put together. */
export interface Facts {
  /** The values that `enum` and `const` leave. */
  readonly values?: readonly Json[];
  /** The branches of each `anyOf` and `oneOf`. */
  readonly unions: readonly (readonly SchemaNode[])[];
  /** Values known so far of an open set of strings. */
  readonly known?: readonly string[];
  readonly members: ReadonlyMap<string, MemberFacts>;
  /** Schemas of properties without a name: a value of such a property satisfies one of them. */
  readonly others: readonly SchemaNode[];
  /** Properties that no pattern matches may have any value. */
  readonly isPartial: boolean;
  /** No property may exist. */
  readonly isEmpty: boolean;
  readonly lists: readonly ListFacts[];
  readonly minItems: number;
  readonly maxItems: number;
}

export interface MemberFacts {
  readonly name: string;
  /** The value satisfies them all; none where the property is only required. */
  readonly schemas: readonly SchemaNode[];
  readonly required: boolean;
}

/** One schema's word on the items of an array. */
export interface ListFacts {
  /** Of the first places, where each has a schema of its own. */
  readonly places: readonly SchemaNode[];
  /** Of all other places. */
  readonly rest?: SchemaNode;
}

export function factsOf(schemas: readonly KeywordSchema[]): Facts {
  const all = schemas.map(({ assertions }) => assertions);
  const values = valuesOf(all);
  const known = schemas.find(({ roles }) => roles.extensibleEnum)?.roles.extensibleEnum;
  const members = membersOf(all);
  const others = all.flatMap(othersOf);
  return {
    ...(values && { values }),
    ...(known && { known }),
    unions: all.flatMap(({ anyOf, oneOf }) => [...(anyOf ? [anyOf] : []), ...(oneOf ? [oneOf] : [])]),
    members,
    others,
    isPartial: !all.some(limitsOthers),
    isEmpty: members.size === 0 && others.length === 0 && all.some(isClosed),
    lists: all.flatMap(listOf),
    minItems: Math.max(0, ...all.map(({ minItems = 0 }) => minItems)),
    maxItems: Math.min(...all.map(({ maxItems = Number.POSITIVE_INFINITY }) => maxItems)),
  };
}

function valuesOf(all: readonly Assertions[]): readonly Json[] | undefined {
  const lists = all.flatMap(({ enum: values, const: constant }) => [
    ...(values ? [values] : []),
    ...(constant ? [[constant.value]] : []),
  ]);
  const [first, ...more] = lists;
  return first?.filter((value) => more.every((list) => list.some((other) => sameJson(value, other))));
}

function membersOf(all: readonly Assertions[]): ReadonlyMap<string, MemberFacts> {
  const found = new Map<string, SchemaNode[]>();
  const add = (name: string): SchemaNode[] => {
    const schemas = found.get(name) ?? [];
    found.set(name, schemas);
    return schemas;
  };
  for (const { properties } of all) for (const [name, schema] of properties ?? []) add(name).push(schema);
  const required = new Set(all.flatMap(({ required: names = [] }) => names));
  required.forEach(add);
  return new Map([...found].map(([name, schemas]) => [name, { name, schemas, required: required.has(name) }]));
}

function othersOf(assertions: Assertions): readonly SchemaNode[] {
  const patterns = [...(assertions.patternProperties?.values() ?? [])];
  if (!limitsOthers(assertions) || isClosed(assertions)) return patterns;
  return assertions.additionalProperties ? [...patterns, assertions.additionalProperties] : patterns;
}

function isClosed({ additionalProperties }: Assertions): boolean {
  return additionalProperties?.kind === 'boolean' && !additionalProperties.value;
}

function listOf({ items, additionalItems }: Assertions): readonly ListFacts[] {
  if (items === undefined) return [];
  if (!isTuple(items)) return [{ places: [], rest: items }];
  return [{ places: items, ...(additionalItems && { rest: additionalItems }) }];
}

function isTuple(items: SchemaNode | readonly SchemaNode[]): items is readonly SchemaNode[] {
  return Array.isArray(items);
}
