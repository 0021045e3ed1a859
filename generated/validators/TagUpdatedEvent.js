// Generated from the contract. Do not edit.

import { validateEventWith } from '../runtime/validation.js';
import { checkTagUpdatedEvent } from './contract/TagUpdatedEvent.js';

export function validateTagUpdatedEvent(value) {
  return validateEventWith(checkTagUpdatedEvent, value);
}
