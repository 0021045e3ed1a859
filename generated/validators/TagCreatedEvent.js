// Generated from the contract. Do not edit.

import { validateEventWith } from '../runtime/validation.js';
import { checkTagCreatedEvent } from './contract/TagCreatedEvent.js';

export function validateTagCreatedEvent(value) {
  return validateEventWith(checkTagCreatedEvent, value);
}
