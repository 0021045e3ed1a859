// Generated from the contract. Do not edit.

import { standard } from '../runtime/standard-schema.js';
import { validateEventWith } from '../runtime/validation.js';
import { checkContactUpdatedEvent } from './contract/ContactUpdatedEvent.js';

export const validateContactUpdatedEvent = /* @__PURE__ */ standard(function validateContactUpdatedEvent(value) {
  return validateEventWith(checkContactUpdatedEvent, value);
}, 'v1.contact.updated');
