import type { Check, Failure } from './failures.js';
/** One thing that is wrong with a value. */
export interface ValidationError {
    /** Where, as a JSON pointer (RFC 6901) into the value: `/data/object/emails/0`. `''` is the value itself. */
    readonly path: string;
    /** What was expected and what was found, for people. Holds at most a short excerpt of the value. */
    readonly message: string;
    /** The keyword of JSON Schema that is not met, or a word of this package's own, such as `unknown-event-type`. */
    readonly keyword: string;
}
export interface Invalid {
    readonly ok: false;
    /** The first 100 errors at most. */
    readonly errors: readonly ValidationError[];
}
/** Whether a value is the event that it claims to be. */
export type ValidationResult<Event> = {
    readonly ok: true;
    readonly event: Event;
} | Invalid;
/** Whether a value that is no event, such as a resource, is what it should be. */
export type ValueResult<Value> = {
    readonly ok: true;
    readonly value: Value;
} | Invalid;
/** Runs a check on an event. Never throws, whatever the value is. */
export declare function validateEventWith<Event>(check: Check, value: unknown): ValidationResult<Event>;
/** Runs a check on a value that is no event. Never throws, whatever the value is. */
export declare function validateValueWith<Value>(check: Check, value: unknown): ValueResult<Value>;
/** Puts a failure into words. */
export declare function describe({ path, keyword, value, expected }: Failure): ValidationError;
/** A result with one error. */
export declare function invalidBecause(error: ValidationError): Invalid;
/** What can be said of a value that could not be walked through. */
export declare function unreadable(error: unknown): ValidationError;
