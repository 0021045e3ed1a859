// Generated from the contract. Do not edit.

import { validateValueWith } from '../runtime/validation.js';
import { checkContact } from './contract/Contact.js';

export function validateContact(value) {
  return validateValueWith(checkContact, value);
}
