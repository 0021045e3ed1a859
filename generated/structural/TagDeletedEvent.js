// Generated from the contract. Do not edit.

import { standard } from '../runtime/standard-schema.js';
import { validateEventWith as run } from '../runtime/validation.js';
import { checkTagDeletedEvent } from '../validators/structural/TagDeletedEvent.js';

export const validateTagDeletedEvent = /* @__PURE__ */ standard(function validateTagDeletedEvent(value) {
  return run(checkTagDeletedEvent, value);
}, 'v1.tag.deleted');
