// Generated from the contract. Do not edit.

import { standard } from '../runtime/standard-schema.js';
import { validateEventWith as run } from '../runtime/validation.js';
import { checkTagCreatedEvent } from '../validators/structural/TagCreatedEvent.js';

export const validateTagCreatedEvent = /* @__PURE__ */ standard(function validateTagCreatedEvent(value) {
  return run(checkTagCreatedEvent, value);
}, 'v1.tag.created');
