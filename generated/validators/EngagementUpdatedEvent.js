// Generated from the contract. Do not edit.

import { standard } from '../runtime/standard-schema.js';
import { validateEventWith } from '../runtime/validation.js';
import { checkEngagementUpdatedEvent } from './contract/EngagementUpdatedEvent.js';

export const validateEngagementUpdatedEvent = /* @__PURE__ */ standard(function validateEngagementUpdatedEvent(value) {
  return validateEventWith(checkEngagementUpdatedEvent, value);
}, 'v1.engagement.updated');
