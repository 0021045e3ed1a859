// Generated from the contract. Do not edit.

import type { Check } from '../runtime/failures.js';

/** The check of each event, by its type on the wire. */
export declare const contractChecks: ReadonlyMap<string, Check>;
