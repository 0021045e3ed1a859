import type { Check } from '../failures.js';
import { type EventValidation, type ValidateEventOptions } from '../validate-event.js';
import { type ValidationError, type ValidationResult } from '../validation.js';
import type { Shape } from './shapes.js';
export interface StrictValidation extends EventValidation {
    /** What is declared for each event, by its type on the wire. */
    readonly shapes: ReadonlyMap<string, Shape>;
}
/** Checks a value against one event: the whole contract, and nothing that it does not declare. Never throws. */
export declare function validateStrictWith<Event>(check: Check, shape: Shape, value: unknown): ValidationResult<Event>;
/** Makes a function that validates an event of any type strictly. The function never throws. */
export declare function createValidateEventStrict<Event>(validation: StrictValidation): (value: unknown, options?: ValidateEventOptions) => ValidationResult<Event>;
/**
 * Makes a function that finds the properties which the event of a type does not declare. The function
 * never throws.
 */
export declare function createUndeclaredProperties(shapes: ReadonlyMap<string, Shape>): (type: string, value: unknown) => readonly ValidationError[];
