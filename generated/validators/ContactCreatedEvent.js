// Generated from the contract. Do not edit.

import { standard } from '../runtime/standard-schema.js';
import { validateEventWith } from '../runtime/validation.js';
import { checkContactCreatedEvent } from './contract/ContactCreatedEvent.js';

export const validateContactCreatedEvent = /* @__PURE__ */ standard(function validateContactCreatedEvent(value) {
  return validateEventWith(checkContactCreatedEvent, value);
}, 'v1.contact.created');
