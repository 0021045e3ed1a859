// Generated from the contract. Do not edit.

import type { ValidationResult } from '../runtime/validation.js';
import type * as types from '../types/index.js';

/**
 * Checks a value against the whole contract of `EngagementTranscriptTimelineCompletedEvent`: types, formats, patterns and bounds.
 * Never throws.
 */
export declare function validateEngagementTranscriptTimelineCompletedEvent(value: unknown): ValidationResult<types.EngagementTranscriptTimelineCompletedEvent>;
