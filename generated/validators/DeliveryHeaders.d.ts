// Generated from the contract. Do not edit.

import type { ValueResult } from '../runtime/validation.js';
import type * as types from '../types/index.js';

/**
 * Checks a value against the whole contract of `DeliveryHeaders`: types, formats, patterns and bounds.
 * Never throws.
 */
export declare function validateDeliveryHeaders(value: unknown): ValueResult<types.DeliveryHeaders>;
