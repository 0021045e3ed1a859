import type { Assertions, KeywordSchema, SchemaNode } from '../../contract/model.js';
import { holderKind } from '../../contract/views.js';

/** The schema with other assertions, or `true` where none are left. */
export function withAssertions(node: KeywordSchema, assertions: Assertions): SchemaNode {
  if (Object.keys(assertions).length > 0) return { ...node, assertions };
  return { kind: 'boolean', id: node.id, source: node.source, value: true };
}

/** Assertions with every schema directly in them replaced. */
export function mapChildren(assertions: Assertions, change: (child: SchemaNode) => SchemaNode): Assertions {
  return Object.fromEntries(
    Object.entries(assertions).map(([keyword, value]) => [keyword, mapHeld(keyword, value, change)]),
  );
}

function mapHeld(keyword: string, value: unknown, change: (child: SchemaNode) => SchemaNode): unknown {
  const kind = holderKind(keyword);
  if (kind === undefined) return value;
  if (kind === 'schemas') return Array.isArray(value) ? value.map(change) : change(value as SchemaNode);
  const members = [...(value as ReadonlyMap<string, SchemaNode | readonly string[]>)];
  return new Map(members.map(([name, member]) => [name, isNames(member) ? member : change(member)]));
}

function isNames(member: SchemaNode | readonly string[]): member is readonly string[] {
  return Array.isArray(member);
}
