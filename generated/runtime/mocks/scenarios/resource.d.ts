import type { EventSource } from '../make-event.js';
import type { CandidatePlan, ChangePlan, Place, Plan } from '../plan.js';
/** One thing that events tell about, with all that happens to it. */
export interface ResourceSource extends ChangePlan {
    readonly name: string;
    readonly events: readonly ResourceEvent[];
    readonly resource: Plan;
    /** The properties that can change. */
    readonly candidates: readonly CandidatePlan[];
    /** Times that are set when the resource begins, and never again. */
    readonly births: readonly string[];
}
/** An event about a resource, and where it has what is common to all of them. */
export interface ResourceEvent {
    readonly source: EventSource;
    readonly phase: 'first' | 'change' | 'other' | 'last';
    /** Where the resource stands. */
    readonly object: Place;
    readonly previous?: Place;
    readonly owner?: Place;
    readonly time?: Place;
}
