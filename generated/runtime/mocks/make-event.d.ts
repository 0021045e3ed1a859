import type { Check } from '../failures.js';
import type { Place, Plan, UpdatePlan } from './plan.js';
import { type Variant } from './sampler.js';
/** Where mocks of one event come from. */
export interface EventSource {
    /** The name of its type, for messages. */
    readonly name: string;
    /** Its type on the wire. */
    readonly type: string;
    readonly plan: Plan;
    /** The whole contract of the event. */
    readonly check: Check;
    /** Where the body tells the type. */
    readonly typeAt?: Place;
    readonly update?: UpdatePlan;
    /** A place where nothing stands, although the schema allows it: previous values of what was not updated. */
    readonly absent?: Place;
}
export interface MakeOptions {
    /** The same seed gives the same mock. Default: 0. */
    readonly seed?: number | string | undefined;
    readonly variant?: Variant | undefined;
    readonly overrides?: unknown;
    /** `false`: overrides may break the contract. Default: `true`. */
    readonly validate?: boolean | undefined;
}
/**
 * Makes an event.
 *
 * @throws Error where none is found that keeps to the contract: because of the overrides, or because
 * no value, or hardly any, satisfies the schema
 */
export declare function makeEvent(source: EventSource, options?: MakeOptions): unknown;
