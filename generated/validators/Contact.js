// Generated from the contract. Do not edit.

import { validateValueWith as run } from '../runtime/validation.js';
import { checkContact } from './contract/Contact.js';

export function validateContact(value) {
  return run(checkContact, value);
}
