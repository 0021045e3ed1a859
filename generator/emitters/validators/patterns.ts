import type { Assertions, SchemaNode } from '../../contract/model.js';
import type { Diagnostics } from '../../diagnostics/diagnostic.js';
import { compilePattern } from './javascript-values.js';
import { mapChildren, withAssertions } from './map-schema.js';

/** Takes out patterns that are no regular expressions, and reports them. */
export function withoutInvalidPatterns(node: SchemaNode, diagnostics: Diagnostics): SchemaNode {
  if (node.kind !== 'schema') return node;
  const isValid = (pattern: string): boolean => {
    if (compilePattern(pattern)) return true;
    diagnostics.report('invalid-pattern', { message: `'${pattern}' is not a regular expression.`, at: node.source });
    return false;
  };
  const { pattern, patternProperties, ...others } = mapChildren(node.assertions, (child) => {
    return withoutInvalidPatterns(child, diagnostics);
  });
  const members = [...(patternProperties ?? [])].filter(([name]) => isValid(name));
  const assertions: Assertions = {
    ...others,
    ...(pattern !== undefined && isValid(pattern) && { pattern }),
    ...(members.length > 0 && { patternProperties: new Map(members) }),
  };
  return withAssertions(node, assertions);
}
