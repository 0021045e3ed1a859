// Generated from the contract. Do not edit.

import { standard, validateEventWith } from '../receiving/events.js';
import { checkTagDeletedEvent } from './contract/TagDeletedEvent.js';

export const validateTagDeletedEvent = /* @__PURE__ */ standard(function validateTagDeletedEvent(value) {
  return validateEventWith(checkTagDeletedEvent, value);
}, 'v1.tag.deleted');
