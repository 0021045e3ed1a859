import { type EventDispatch } from '../../validate-event.js';
import { type ValidationResult } from '../../validation.js';
import type { Place } from '../publish.js';
import type { NewRow } from './statements.js';
/** Where an event tells what the outbox has to know of it. */
export interface EventPlaces {
    readonly id?: Place;
    readonly owner?: Place;
    /** What the event is about. */
    readonly resource?: {
        readonly name: string;
        readonly identity: readonly Place[];
    };
}
/** What a contract says of its events. */
export interface OutboxBinding {
    /** Strictly. */
    readonly validate: (value: unknown, options: {
        readonly type?: string | undefined;
    }) => ValidationResult<unknown>;
    readonly dispatch: EventDispatch;
    /** By type, of every event. */
    readonly events: ReadonlyMap<string, EventPlaces>;
}
/**
 * An event as a row. What is validated is what is stored: the event as it comes back from JSON.
 *
 * @param given - the type, or the value of the header that tells it, where the body alone does not
 * @throws InvalidEventError where it is not what the contract says, or has more than it declares
 */
export declare function rowOf({ validate, dispatch, events }: OutboxBinding, value: unknown, given?: string): NewRow;
