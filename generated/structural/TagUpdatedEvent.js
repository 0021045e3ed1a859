// Generated from the contract. Do not edit.

import { standard } from '../runtime/standard-schema.js';
import { validateEventWith as run } from '../runtime/validation.js';
import { checkTagUpdatedEvent } from '../validators/structural/TagUpdatedEvent.js';

export const validateTagUpdatedEvent = /* @__PURE__ */ standard(function validateTagUpdatedEvent(value) {
  return run(checkTagUpdatedEvent, value);
}, 'v1.tag.updated');
