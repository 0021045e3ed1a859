// Generated from the contract. Do not edit.

import type { ValidationResult } from '../runtime/validation.js';
import type * as types from '../types/index.js';

/**
 * Checks a value against the whole contract of `EngagementUpdatedEvent`: types, formats, patterns and bounds.
 * Never throws.
 */
export declare function validateEngagementUpdatedEvent(value: unknown): ValidationResult<types.EngagementUpdatedEvent>;
