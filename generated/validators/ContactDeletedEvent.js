// Generated from the contract. Do not edit.

import { validateEventWith } from '../runtime/validation.js';
import { checkContactDeletedEvent } from './contract/ContactDeletedEvent.js';

export function validateContactDeletedEvent(value) {
  return validateEventWith(checkContactDeletedEvent, value);
}
