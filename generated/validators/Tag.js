// Generated from the contract. Do not edit.

import { validateValueWith as run } from '../runtime/validation.js';
import { checkTag } from './contract/Tag.js';

export function validateTag(value) {
  return run(checkTag, value);
}
