// Generated from the contract. Do not edit.

import { validateEventWith as run } from '../runtime/validation.js';
import { checkContactDeletedEvent } from './contract/ContactDeletedEvent.js';

export function validateContactDeletedEvent(value) {
  return run(checkContactDeletedEvent, value);
}
