// Generated from the contract. Do not edit.

import type { StandardValidator } from '../runtime/standard-schema.js';
import type { ValueResult } from '../runtime/validation.js';
import type * as types from '../types/index.js';

/**
 * Checks a value against the whole contract of `Company`: types, formats, patterns and bounds.
 * Never throws. It is a Standard Schema as well (https://standardschema.dev).
 */
export declare const validateCompany: StandardValidator<
  ValueResult<types.Company>,
  types.Company
>;
