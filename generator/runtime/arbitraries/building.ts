import type * as fc from 'fast-check';
import type { Plan, TextPlan } from '../mocks/plan.js';

/** What the arbitraries of one event share while they are built. */
export interface Building {
  /** All texts of a pattern, by the pattern as JavaScript writes it. */
  readonly texts: ReadonlyMap<string, TextPlan>;
  readonly realistic: boolean;
  readonly noUnknownProperties: boolean;
  /** How deep a value is within others of its own kind. */
  readonly depth: fc.DepthIdentifier;
  of(plan: Plan): fc.Arbitrary<unknown>;
  /** Whether the values of a plan can hold others like those that they are in. */
  leadsBack(plan: Plan): boolean;
}
