// Generated from the contract. Do not edit.

import { standard, validateValueWith } from '../receiving/events.js';
import { checkContact } from './contract/Contact.js';

export const validateContact = /* @__PURE__ */ standard(function validateContact(value) {
  return validateValueWith(checkContact, value);
});
