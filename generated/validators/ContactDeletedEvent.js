// Generated from the contract. Do not edit.

import { standard, validateEventWith } from '../receiving/events.js';
import { checkContactDeletedEvent } from './contract/ContactDeletedEvent.js';

export const validateContactDeletedEvent = /* @__PURE__ */ standard(function validateContactDeletedEvent(value) {
  return validateEventWith(checkContactDeletedEvent, value);
}, 'v1.contact.deleted');
