// Generated from the contract. Do not edit.

import { standard, validateEventWith } from '../receiving/events.js';
import { checkContactCreatedEvent } from './contract/ContactCreatedEvent.js';

export const validateContactCreatedEvent = /* @__PURE__ */ standard(function validateContactCreatedEvent(value) {
  return validateEventWith(checkContactCreatedEvent, value);
}, 'v1.contact.created');
