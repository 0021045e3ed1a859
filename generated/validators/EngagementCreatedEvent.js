// Generated from the contract. Do not edit.

import { standard } from '../runtime/standard-schema.js';
import { validateEventWith } from '../runtime/validation.js';
import { checkEngagementCreatedEvent } from './contract/EngagementCreatedEvent.js';

export const validateEngagementCreatedEvent = /* @__PURE__ */ standard(function validateEngagementCreatedEvent(value) {
  return validateEventWith(checkEngagementCreatedEvent, value);
}, 'v1.engagement.created');
