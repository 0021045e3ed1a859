// Generated from the contract. Do not edit.

import { standard } from '../runtime/standard-schema.js';
import { validateEventWith as run } from '../runtime/validation.js';
import { checkContactDeletedEvent } from '../validators/structural/ContactDeletedEvent.js';

export const validateContactDeletedEvent = /* @__PURE__ */ standard(function validateContactDeletedEvent(value) {
  return run(checkContactDeletedEvent, value);
}, 'v1.contact.deleted');
