// Generated from the contract. Do not edit.

import type { StandardEventValidator } from '../runtime/standard-schema.js';
import type { ValidationResult } from '../runtime/validation.js';
import type * as types from '../types/index.js';

/**
 * Checks a value against the structure of `ContactUpdatedEvent`: types, required properties and constants, but no formats, patterns and bounds.
 * Never throws. It is a Standard Schema as well (https://standardschema.dev).
 */
export declare const validateContactUpdatedEvent: StandardEventValidator<
  ValidationResult<types.ContactUpdatedEvent>,
  types.ContactUpdatedEvent,
  'v1.contact.updated'
>;
