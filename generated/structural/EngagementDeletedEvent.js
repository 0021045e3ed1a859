// Generated from the contract. Do not edit.

import { standard } from '../runtime/standard-schema.js';
import { validateEventWith as run } from '../runtime/validation.js';
import { checkEngagementDeletedEvent } from '../validators/structural/EngagementDeletedEvent.js';

export const validateEngagementDeletedEvent = /* @__PURE__ */ standard(function validateEngagementDeletedEvent(value) {
  return run(checkEngagementDeletedEvent, value);
}, 'v1.engagement.deleted');
