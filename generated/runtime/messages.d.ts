import type { Failure } from './failures.js';
import type { ValidationError } from './validation.js';
/** Puts a failure into words. */
export declare function describe(failure: Failure): ValidationError;
/** What a value is, without telling the value. */
export declare function kindOf(value: unknown): string;
/** A value on one line, cut where it is long. */
export declare function excerpt(value: unknown): string;
