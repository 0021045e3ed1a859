// Generated from the contract. Do not edit.

import { validateValueWith } from '../runtime/validation.js';
import { checkTag } from './contract/Tag.js';

export function validateTag(value) {
  return validateValueWith(checkTag, value);
}
