// Generated from the contract. Do not edit.

import { standard } from '../runtime/standard-schema.js';
import { validateEventWith as run } from '../runtime/validation.js';
import { checkContactCreatedEvent } from '../validators/structural/ContactCreatedEvent.js';

export const validateContactCreatedEvent = /* @__PURE__ */ standard(function validateContactCreatedEvent(value) {
  return run(checkContactCreatedEvent, value);
}, 'v1.contact.created');
