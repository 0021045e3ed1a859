// Generated from the contract. Do not edit.

import { standard } from '../runtime/standard-schema.js';
import { validateEventWith as run } from '../runtime/validation.js';
import { checkEngagementCreatedEvent } from '../validators/structural/EngagementCreatedEvent.js';

export const validateEngagementCreatedEvent = /* @__PURE__ */ standard(function validateEngagementCreatedEvent(value) {
  return run(checkEngagementCreatedEvent, value);
}, 'v1.engagement.created');
