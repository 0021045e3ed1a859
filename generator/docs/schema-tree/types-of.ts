import type { Json } from '../../contract/json.js';
import type { BooleanSchema, JsonType, KeywordSchema, SchemaGraph, SchemaNode } from '../../contract/model.js';
import { resolve } from '../../contract/views.js';

const ALL: readonly JsonType[] = ['object', 'array', 'string', 'number', 'integer', 'boolean', 'null'];

/** The types that are left of a value; `integer` is among them wherever `number` is. */
export type Types = ReadonlySet<JsonType>;

export const ANY: Types = new Set(ALL);

/**
 * The types that a value may have of which all these schemas hold. An upper bound: conditions and `not` are
 * not asked. In the order in which the document tells them.
 */
export function typesOf(graph: SchemaGraph, nodes: readonly SchemaNode[], above: readonly SchemaNode[] = []): Types {
  return nodes.map((node) => typesOfOne(graph, node, above)).reduce(intersect, ANY);
}

/** Whether only `null` is valid, as the schema itself says. */
export function isNull(schema: BooleanSchema | KeywordSchema): boolean {
  if (schema.kind === 'boolean') return false;
  const { type, const: constant, enum: values } = schema.assertions;
  return (
    (type?.length === 1 && type[0] === 'null') ||
    constant?.value === null ||
    (values?.length === 1 && values[0] === null)
  );
}

function typesOfOne(graph: SchemaGraph, node: SchemaNode, above: readonly SchemaNode[]): Types {
  const schema = resolve(graph, node);
  if (schema.kind === 'boolean') return schema.value ? ANY : new Set();
  if (above.includes(schema)) return ANY;
  const within = [...above, schema];
  const { type, const: constant, enum: values, allOf, anyOf, oneOf } = schema.assertions;
  const union = (branches: readonly SchemaNode[]): Types =>
    new Set(branches.flatMap((branch) => [...typesOfOne(graph, branch, within)]));
  return [
    ...(type ? [new Set(type.flatMap(withInteger))] : []),
    ...(constant ? [new Set(withInteger(typeOf(constant.value)))] : []),
    ...(values ? [new Set(values.flatMap((value) => withInteger(typeOf(value))))] : []),
    ...(allOf ? [typesOf(graph, allOf, within)] : []),
    ...(anyOf ? [union(anyOf)] : []),
    ...(oneOf ? [union(oneOf)] : []),
  ].reduce(intersect, ANY);
}

export function intersect(one: Types, other: Types): Types {
  // The narrower one keeps its order: that of the document.
  const [first, second] = one.size === ALL.length ? [other, one] : [one, other];
  return new Set([...first].filter((type) => second.has(type)));
}

function withInteger(type: JsonType): JsonType[] {
  return type === 'number' ? ['number', 'integer'] : [type];
}

/** The narrowest type of a value. */
export function typeOf(value: Json): JsonType {
  if (value === null) return 'null';
  if (Array.isArray(value)) return 'array';
  if (typeof value === 'number') return Number.isInteger(value) ? 'integer' : 'number';
  return typeof value as JsonType;
}
