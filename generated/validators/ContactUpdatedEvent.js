// Generated from the contract. Do not edit.

import { standard, validateEventWith } from '../receiving/events.js';
import { checkContactUpdatedEvent } from './contract/ContactUpdatedEvent.js';

export const validateContactUpdatedEvent = /* @__PURE__ */ standard(function validateContactUpdatedEvent(value) {
  return validateEventWith(checkContactUpdatedEvent, value);
}, 'v1.contact.updated');
