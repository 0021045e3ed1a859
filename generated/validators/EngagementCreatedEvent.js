// Generated from the contract. Do not edit.

import { standard, validateEventWith } from '../receiving/events.js';
import { checkEngagementCreatedEvent } from './contract/EngagementCreatedEvent.js';

export const validateEngagementCreatedEvent = /* @__PURE__ */ standard(function validateEngagementCreatedEvent(value) {
  return validateEventWith(checkEngagementCreatedEvent, value);
}, 'v1.engagement.created');
