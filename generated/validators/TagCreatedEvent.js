// Generated from the contract. Do not edit.

import { standard, validateEventWith } from '../receiving/events.js';
import { checkTagCreatedEvent } from './contract/TagCreatedEvent.js';

export const validateTagCreatedEvent = /* @__PURE__ */ standard(function validateTagCreatedEvent(value) {
  return validateEventWith(checkTagCreatedEvent, value);
}, 'v1.tag.created');
