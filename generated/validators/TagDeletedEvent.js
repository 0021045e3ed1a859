// Generated from the contract. Do not edit.

import { standard } from '../runtime/standard-schema.js';
import { validateEventWith } from '../runtime/validation.js';
import { checkTagDeletedEvent } from './contract/TagDeletedEvent.js';

export const validateTagDeletedEvent = /* @__PURE__ */ standard(function validateTagDeletedEvent(value) {
  return validateEventWith(checkTagDeletedEvent, value);
}, 'v1.tag.deleted');
