// Generated from the contract. Do not edit.

import type { StandardSchemaV1 } from '../runtime/standard-schema.js';
import type { ValidateEventOptions } from '../runtime/validate-event.js';
import type { ValidationError, ValidationResult } from '../runtime/validation.js';
import type * as types from '../types/index.js';

/**
 * Checks an event of any type as `validateEvent` does, and that it has no property which the contract does not
 * declare. For those who send events, and for fixtures: a receiver has to ignore what it does not know. Never throws.
 */
export declare const validateEventStrict: ((
  value: unknown,
  options?: ValidateEventOptions,
) => ValidationResult<types.WebhookEvent>) &
  StandardSchemaV1<types.WebhookEvent>;

/**
 * The properties of an event that the contract does not declare for their place, 100 at most. Where alternatives are
 * declared (`anyOf`, `oneOf`, `if`), those count that the value meets, or all where it meets none. Never throws.
 *
 * @param type - the event's type on the wire
 */
export declare function undeclaredProperties(
  type: types.WebhookEventType,
  value: unknown,
): readonly ValidationError[];
