import * as fc from 'fast-check';
import type { TextPlan } from '../mocks/plan.js';
import { type Lengths } from '../mocks/text.js';
/** Any text, of so many code points. */
export declare function anyText({ min, max }: Lengths): fc.Arbitrary<string>;
/**
 * Any text of a plan, of so many code points.
 *
 * @returns `undefined` where the plan has no text of such a length
 */
export declare function textOf(plan: TextPlan, lengths: Lengths): fc.Arbitrary<string> | undefined;
