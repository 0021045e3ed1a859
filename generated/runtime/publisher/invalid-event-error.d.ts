import type { ValidationError } from '../validation.js';
/** What was to be sent is not an event of the contract. */
export declare class InvalidEventError extends Error {
    readonly name = "InvalidEventError";
    /** The type of the event, as it is on the wire. */
    readonly type: string;
    /** All that is wrong, 100 errors at most. */
    readonly errors: readonly ValidationError[];
    constructor(type: string, errors: readonly ValidationError[]);
}
