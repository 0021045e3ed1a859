/** Texts of formats, as far as a plan can tell them: all that the checks of `runtime/formats.ts` accept, or a little more. */
import type { TextPlan } from '../mocks/plan.js';
/** `'az'`: from a to z; `'.'`: a character. */
export declare function chars(...ranges: readonly string[]): TextPlan;
export declare function many(repeat: TextPlan, min?: number, max?: number): TextPlan;
export declare function row(...all: readonly TextPlan[]): TextPlan;
export declare function either(...one: readonly TextPlan[]): TextPlan;
/** What a plan cannot tell, such as the length of a month, is in {@link file://./formats.ts}. */
export declare const FORMAT_TEXTS: ReadonlyMap<string, TextPlan>;
