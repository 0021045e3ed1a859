// Generated from the contract. Do not edit.

import { standard, validateEventWith } from '../receiving/events.js';
import { checkEngagementUpdatedEvent } from './contract/EngagementUpdatedEvent.js';

export const validateEngagementUpdatedEvent = /* @__PURE__ */ standard(function validateEngagementUpdatedEvent(value) {
  return validateEventWith(checkEngagementUpdatedEvent, value);
}, 'v1.engagement.updated');
