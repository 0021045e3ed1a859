// Generated from the contract. Do not edit.

import { standard, validateEventWith } from '../receiving/events.js';
import { checkEngagementDeletedEvent } from './contract/EngagementDeletedEvent.js';

export const validateEngagementDeletedEvent = /* @__PURE__ */ standard(function validateEngagementDeletedEvent(value) {
  return validateEventWith(checkEngagementDeletedEvent, value);
}, 'v1.engagement.deleted');
