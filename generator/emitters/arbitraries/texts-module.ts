import type { Contract, SchemaGraph, SchemaNode } from '../../contract/model.js';
import { compilePattern } from '../../contract/pattern.js';
import { childrenOf, closureOf, nodeOf } from '../../contract/views.js';
import type { TextPlan } from '../../runtime/mocks/plan.js';
import { type Names, printPlan } from '../mocks/print.js';
import { BANNER } from '../quote/javascript.js';
import { CharacterClasses, wholeTextOf } from './whole-text.js';

/** All texts of each pattern of the payloads, by the pattern as JavaScript writes it. */
export function textsOf({ schemas, messages }: Contract): ReadonlyMap<string, TextPlan> {
  const payloads = messages.flatMap(({ payload }) => (payload === undefined ? [] : [payload]));
  const characters = new CharacterClasses();
  const texts = new Map<string, TextPlan>();
  for (const source of patternsIn(schemas, payloads)) {
    const pattern = compilePattern(source);
    const text = wholeTextOf(pattern, characters);
    if (text !== undefined) texts.set(String(pattern), text);
  }
  return texts;
}

export function textsModule(contract: Contract): string {
  const none: Names = { plan: () => '', pool: () => undefined };
  return `${BANNER}\nexport const texts = /* @__PURE__ */ new Map(${printPlan([...textsOf(contract)], none)});\n`;
}

function patternsIn(graph: SchemaGraph, roots: readonly string[]): ReadonlySet<string> {
  const found = new Set<string>();
  const visit = (node: SchemaNode): void => {
    if (node.kind !== 'schema') return;
    const { pattern, patternProperties } = node.assertions;
    if (pattern !== undefined) found.add(pattern);
    for (const name of patternProperties?.keys() ?? []) found.add(name);
    childrenOf(node).forEach(visit);
  };
  for (const id of closureOf(graph, roots)) visit(nodeOf(graph, id));
  return found;
}
