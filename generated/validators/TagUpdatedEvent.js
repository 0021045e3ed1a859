// Generated from the contract. Do not edit.

import { standard, validateEventWith } from '../receiving/events.js';
import { checkTagUpdatedEvent } from './contract/TagUpdatedEvent.js';

export const validateTagUpdatedEvent = /* @__PURE__ */ standard(function validateTagUpdatedEvent(value) {
  return validateEventWith(checkTagUpdatedEvent, value);
}, 'v1.tag.updated');
