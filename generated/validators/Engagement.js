// Generated from the contract. Do not edit.

import { standard, validateValueWith } from '../receiving/events.js';
import { checkEngagement } from './contract/Engagement.js';

export const validateEngagement = /* @__PURE__ */ standard(function validateEngagement(value) {
  return validateValueWith(checkEngagement, value);
});
