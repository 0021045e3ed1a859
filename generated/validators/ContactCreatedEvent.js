// Generated from the contract. Do not edit.

import { validateEventWith } from '../runtime/validation.js';
import { checkContactCreatedEvent } from './contract/ContactCreatedEvent.js';

export function validateContactCreatedEvent(value) {
  return validateEventWith(checkContactCreatedEvent, value);
}
