/** Arbitraries of small schemas, unfiltered: what their plans alone give. */
import type fc from 'fast-check';
import { compilePattern } from '../../../../generator/contract/pattern.js';
import { CharacterClasses, wholeTextOf } from '../../../../generator/emitters/arbitraries/whole-text.js';
import { arbitraryOfPlan } from '../../../../generator/runtime/arbitraries/arbitraries.js';
import type { ArbitraryConstraints } from '../../../../generator/runtime/arbitraries/constraints.js';
import type { TextPlan } from '../../../../generator/runtime/mocks/plan.js';
import { planOf } from '../../emitters/mocks/plans.js';

const characters = new CharacterClasses();

export function textsFor(...patterns: readonly string[]): ReadonlyMap<string, TextPlan> {
  return new Map(
    patterns.flatMap((source) => {
      const pattern = compilePattern(source);
      const text = wholeTextOf(pattern, characters);
      return text === undefined ? [] : [[String(pattern), text] as const];
    }),
  );
}

/** @param patterns - those of the schema */
export function arbitraryOfSchema(
  schema: unknown,
  patterns: readonly string[] = [],
  constraints: ArbitraryConstraints = {},
): fc.Arbitrary<unknown> {
  return arbitraryOfPlan(planOf({ Root: schema }), textsFor(...patterns), constraints);
}
