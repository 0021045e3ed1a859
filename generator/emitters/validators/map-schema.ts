import type { Assertions, KeywordSchema, SchemaNode } from '../../contract/model.js';

type MutableAssertions = { -readonly [Key in keyof Assertions]: Assertions[Key] };

/** The schema with other assertions, or `true` where none are left. */
export function withAssertions(node: KeywordSchema, assertions: Assertions): SchemaNode {
  if (Object.keys(assertions).length > 0) return { ...node, assertions };
  return { kind: 'boolean', id: node.id, source: node.source, value: true };
}

/** Assertions with every schema directly in them replaced. */
export function mapChildren(assertions: Assertions, change: (child: SchemaNode) => SchemaNode): Assertions {
  const out: MutableAssertions = { ...assertions };
  for (const keyword of ['properties', 'patternProperties'] as const) {
    const members = assertions[keyword];
    if (members) out[keyword] = new Map([...members].map(([name, child]) => [name, change(child)]));
  }
  for (const keyword of ['allOf', 'anyOf', 'oneOf'] as const) {
    const branches = assertions[keyword];
    if (branches) out[keyword] = branches.map(change);
  }
  for (const keyword of SINGLE) {
    const child = assertions[keyword];
    if (child) out[keyword] = change(child);
  }
  const { items, dependencies } = assertions;
  if (items) out.items = isList(items) ? items.map(change) : change(items);
  if (dependencies) {
    out.dependencies = new Map(
      [...dependencies].map(([name, value]) => [name, isNames(value) ? value : change(value)]),
    );
  }
  return out;
}

const SINGLE = [
  'additionalItems',
  'contains',
  'additionalProperties',
  'propertyNames',
  'not',
  'if',
  'then',
  'else',
] as const;

function isList(items: SchemaNode | readonly SchemaNode[]): items is readonly SchemaNode[] {
  return Array.isArray(items);
}

function isNames(value: SchemaNode | readonly string[]): value is readonly string[] {
  return Array.isArray(value);
}
