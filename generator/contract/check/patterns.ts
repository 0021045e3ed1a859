import type { Diagnostics } from '../../diagnostics/diagnostic.js';
import { pointer } from '../json.js';
import { below } from '../load/location.js';
import type { SchemaGraph } from '../model.js';
import { compilePattern } from '../pattern.js';

/**
 * Checks that every pattern is a regular expression, which the meta-schemas do not.
 * @returns whether all of them are
 */
export function checkPatterns(graph: SchemaGraph, diagnostics: Diagnostics): boolean {
  let isSound = true;
  for (const node of graph.nodes.values()) {
    if (node.kind !== 'schema') continue;
    const { pattern, patternProperties } = node.assertions;
    const patterns = [
      ...(pattern === undefined ? [] : [[pattern, '/pattern'] as const]),
      ...[...(patternProperties?.keys() ?? [])].map((key) => [key, pointer('/patternProperties', key)] as const),
    ];
    for (const [text, place] of patterns) {
      const problem = problemOf(text);
      if (problem === undefined) continue;
      isSound = false;
      diagnostics.report('invalid-pattern', { message: problem, at: below(node.source, place) });
    }
  }
  return isSound;
}

function problemOf(pattern: string): string | undefined {
  try {
    compilePattern(pattern);
    return undefined;
  } catch (error) {
    return `${error instanceof Error ? error.message : String(error)}.`;
  }
}
