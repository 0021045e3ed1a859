// Generated from the contract. Do not edit.

import { standard } from '../runtime/standard-schema.js';
import { validateEventWith as run } from '../runtime/validation.js';
import { checkContactUpdatedEvent } from '../validators/structural/ContactUpdatedEvent.js';

export const validateContactUpdatedEvent = /* @__PURE__ */ standard(function validateContactUpdatedEvent(value) {
  return run(checkContactUpdatedEvent, value);
}, 'v1.contact.updated');
