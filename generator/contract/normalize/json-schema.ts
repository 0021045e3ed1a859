import { setOwn } from '../json.js';
import type { Assertions, SchemaId, SchemaNode } from '../model.js';
import { holderKind } from '../views.js';

/** A draft-07 schema as plain JSON. */
export type JsonSchema = boolean | { [keyword: string]: unknown };

export interface WriteOptions {
  /** What stands for a reference. */
  readonly reference: (target: SchemaId) => JsonSchema;
  /** With titles, descriptions, defaults and examples, or the bare assertions. */
  readonly annotations: boolean;
}

/** Writes a node of the graph as JSON Schema draft-07; the inverse of reading it. */
export function writeJsonSchema(node: SchemaNode, options: WriteOptions): JsonSchema {
  if (node.kind === 'boolean') return node.value;
  if (node.kind === 'reference') return options.reference(node.target);
  const out: { [keyword: string]: unknown } = {};
  if (options.annotations) writeAnnotations(node.annotations, node.roles, out);
  for (const [keyword, value] of Object.entries(node.assertions)) {
    setOwn(out, keyword, writeKeyword(keyword as keyof Assertions, value, options));
  }
  return out;
}

function writeKeyword(keyword: keyof Assertions, value: unknown, options: WriteOptions): unknown {
  const write = (child: SchemaNode): JsonSchema => writeJsonSchema(child, options);
  if (keyword === 'type') return (value as readonly string[]).length === 1 ? (value as readonly string[])[0] : value;
  if (keyword === 'const') return (value as { value: unknown }).value;
  if (value instanceof Map) {
    const members = {};
    for (const [name, child] of value) setOwn(members, name, Array.isArray(child) ? child : write(child));
    return members;
  }
  if (holderKind(keyword) === undefined) return value;
  return Array.isArray(value) ? value.map(write) : write(value as SchemaNode);
}

function writeAnnotations(
  annotations: object,
  roles: { readonly extensibleEnum?: readonly string[] },
  out: { [keyword: string]: unknown },
): void {
  for (const [keyword, value] of Object.entries(annotations)) {
    out[keyword] = keyword === 'default' ? (value as { value: unknown }).value : value;
  }
  if (roles.extensibleEnum) out['x-extensible-enum'] = roles.extensibleEnum;
}
