import type { Check } from './failures.js';
/** Whether a value passes a check. Never throws, and keeps no record of what is wrong. */
export declare function passes(check: Check, value: unknown): boolean;
