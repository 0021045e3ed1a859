// Generated from the contract. Do not edit.

import { standard } from '../runtime/standard-schema.js';
import { validateValueWith } from '../runtime/validation.js';
import { checkTag } from './contract/Tag.js';

export const validateTag = /* @__PURE__ */ standard(function validateTag(value) {
  return validateValueWith(checkTag, value);
});
