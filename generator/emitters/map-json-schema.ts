import { setOwn } from '../contract/json.js';
import type { JsonSchema } from '../contract/normalize/json-schema.js';
import { holderKind } from '../contract/views.js';

export type SchemaObject = { [keyword: string]: unknown };

/**
 * Rewrites a draft-07 schema: every schema object in it goes through `change`, inner ones first.
 * Values that only look like schemas (`const`, `enum`, `default`, `examples`) are left alone, and so
 * are properties that happen to be called like a keyword.
 */
export function mapJsonSchema(schema: JsonSchema, change: (schema: SchemaObject) => SchemaObject): JsonSchema {
  if (typeof schema === 'boolean') return schema;
  const out: SchemaObject = {};
  for (const [keyword, value] of Object.entries(schema)) out[keyword] = mapKeyword(keyword, value, change);
  return change(out);
}

function mapKeyword(keyword: string, value: unknown, change: (schema: SchemaObject) => SchemaObject): unknown {
  const map = (child: unknown): unknown => mapJsonSchema(child as JsonSchema, change);
  const kind = holderKind(keyword);
  if (kind === undefined) return value;
  if (kind === 'schemas') return Array.isArray(value) ? value.map(map) : map(value);
  const members = {};
  for (const [name, child] of Object.entries(value as object)) {
    setOwn(members, name, Array.isArray(child) ? child : map(child));
  }
  return members;
}
