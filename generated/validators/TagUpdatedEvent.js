// Generated from the contract. Do not edit.

import { standard } from '../runtime/standard-schema.js';
import { validateEventWith } from '../runtime/validation.js';
import { checkTagUpdatedEvent } from './contract/TagUpdatedEvent.js';

export const validateTagUpdatedEvent = /* @__PURE__ */ standard(function validateTagUpdatedEvent(value) {
  return validateEventWith(checkTagUpdatedEvent, value);
}, 'v1.tag.updated');
