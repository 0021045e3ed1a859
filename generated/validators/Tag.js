// Generated from the contract. Do not edit.

import { standard, validateValueWith } from '../receiving/events.js';
import { checkTag } from './contract/Tag.js';

export const validateTag = /* @__PURE__ */ standard(function validateTag(value) {
  return validateValueWith(checkTag, value);
});
