// Generated from the contract. Do not edit.

import { standard } from '../runtime/standard-schema.js';
import { validateValueWith } from '../runtime/validation.js';
import { checkContact } from './contract/Contact.js';

export const validateContact = /* @__PURE__ */ standard(function validateContact(value) {
  return validateValueWith(checkContact, value);
});
