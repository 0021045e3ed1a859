import type { KeywordSchema, SchemaNode } from '../../../contract/model.js';
import type { Conjunct } from './conjunct.js';
import { kindsOf } from './kinds.js';

/** The schemas that a value may satisfy: all of one list. */
export type Alternatives = readonly (readonly SchemaNode[])[];

export function isOnly(kind: 'object', conjunct: Conjunct): boolean {
  const kinds = kindsOf(conjunct);
  return kinds?.size === 1 && kinds.has(kind);
}

/** Whether a schema does nothing but offer branches. */
export function isChoice({ assertions }: KeywordSchema): boolean {
  const { anyOf, oneOf, type, properties, required, enum: values, const: constant, items, allOf } = assertions;
  if (type || properties || required || values || constant || items || allOf) return false;
  return (anyOf === undefined) !== (oneOf === undefined);
}

/** What tells variants of an object apart: their properties, and which of them they need. */
export function shapeOf({ schemas }: Conjunct): string {
  const names = schemas.flatMap(({ assertions }) => [...(assertions.properties?.keys() ?? [])]);
  return [...new Set(names)].sort().join('\n');
}

/** What the values of properties without a name have to be. */
export function valueSchemas({ assertions: { additionalProperties, patternProperties } }: KeywordSchema): SchemaNode[] {
  const others = additionalProperties && additionalProperties.kind !== 'boolean' ? [additionalProperties] : [];
  return [...(patternProperties?.values() ?? []), ...others];
}

export function distinct(alternatives: Alternatives): Alternatives {
  return [...new Map(alternatives.map((nodes) => [nodes.map(({ id }) => id).join(' '), nodes])).values()];
}
