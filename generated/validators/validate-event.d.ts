// Generated from the contract. Do not edit.

import type { StandardSchemaV1 } from '../runtime/standard-schema.js';
import type { ValidateEventOptions } from '../runtime/validate-event.js';
import type { ValidationResult } from '../runtime/validation.js';
import type * as types from '../types/index.js';

/**
 * Checks an event of any type against the whole contract: types, formats, patterns and bounds.
 * Properties that the contract does not know pass. Never throws. It is a Standard Schema as well
 * (https://standardschema.dev).
 *
 * @param options - the type, where the body alone does not tell it
 */
export declare const validateEvent: ((
  value: unknown,
  options?: ValidateEventOptions,
) => ValidationResult<types.WebhookEvent>) &
  StandardSchemaV1<types.WebhookEvent>;
