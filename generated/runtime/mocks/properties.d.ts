/** Which properties an object has. */
import type { ObjectPlan, Plan } from './plan.js';
import type { Random } from './random.js';
import type { Variant } from './sampler.js';
import type { Members } from './values.js';
/** The declared properties that are there. Each is decided by its own name, so that none depends on another. */
export declare function presentNames(plan: ObjectPlan, random: Random, variant: Variant, members: Readonly<Members>): ReadonlySet<string>;
/** Names beside the declared ones: prescribed, needed by others, or invented. */
export declare function extraNames(plan: ObjectPlan, random: Random, variant: Variant, { members, value }: {
    readonly members: Readonly<Members>;
    readonly value: Readonly<Members>;
}): ReadonlySet<string>;
/** What a property that is not declared has to be. */
export declare function valuePlanOf({ patterns, rest }: ObjectPlan, name: string): Plan;
