// Generated from the contract. Do not edit.

import { standard } from '../runtime/standard-schema.js';
import { validateEventWith as run } from '../runtime/validation.js';
import { checkEngagementUpdatedEvent } from '../validators/structural/EngagementUpdatedEvent.js';

export const validateEngagementUpdatedEvent = /* @__PURE__ */ standard(function validateEngagementUpdatedEvent(value) {
  return run(checkEngagementUpdatedEvent, value);
}, 'v1.engagement.updated');
