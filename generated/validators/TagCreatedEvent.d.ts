// Generated from the contract. Do not edit.

import type { ValidationResult } from '../runtime/validation.js';
import type { TagCreatedEvent } from '../types/index.js';

/**
 * Checks a value against the whole contract of `TagCreatedEvent`: types, formats, patterns and bounds.
 * Never throws.
 */
export declare function validateTagCreatedEvent(value: unknown): ValidationResult<TagCreatedEvent>;
