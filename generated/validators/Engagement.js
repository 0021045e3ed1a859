// Generated from the contract. Do not edit.

import { standard } from '../runtime/standard-schema.js';
import { validateValueWith } from '../runtime/validation.js';
import { checkEngagement } from './contract/Engagement.js';

export const validateEngagement = /* @__PURE__ */ standard(function validateEngagement(value) {
  return validateValueWith(checkEngagement, value);
});
