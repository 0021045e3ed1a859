import type { Check } from '../failures.js';
import type { Shape } from '../strict/shapes.js';
import { type ChangeRules } from './previous-values.js';
/** The names of the properties that lead to a place of the event. */
export type Place = readonly string[];
/** What a contract fixes of one event. */
export interface EventPlan {
    /** On the wire. */
    readonly type: string;
    readonly check: Check;
    readonly shape: Shape;
    /** The values that every such event has. */
    readonly constants: readonly (readonly [place: Place, value: unknown])[];
}
/** An event about a resource. */
export interface StatePlan extends EventPlan {
    readonly object: Place;
}
/** An event about a change of one. */
export interface ChangePlan extends StatePlan {
    readonly previous: Place;
    readonly rules: ChangeRules;
}
/**
 * Makes an event of which nothing but constants is known.
 *
 * @throws InvalidEventError
 */
export declare function publishPayload(plan: EventPlan, payload: unknown): unknown;
/**
 * Makes an event about a resource.
 *
 * @param envelope - the rest of the event
 * @throws InvalidEventError
 */
export declare function publishState(plan: StatePlan, object: unknown, envelope: unknown): unknown;
/**
 * Makes an event about a change of a resource, or null where nothing changed that one would report.
 *
 * @param envelope - the rest of the event
 * @throws InvalidEventError; TypeError where the two are no resources, or two different ones
 */
export declare function publishChange(plan: ChangePlan, before: unknown, after: unknown, envelope: unknown): unknown;
