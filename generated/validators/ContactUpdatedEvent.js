// Generated from the contract. Do not edit.

import { validateEventWith } from '../runtime/validation.js';
import { checkContactUpdatedEvent } from './contract/ContactUpdatedEvent.js';

export function validateContactUpdatedEvent(value) {
  return validateEventWith(checkContactUpdatedEvent, value);
}
