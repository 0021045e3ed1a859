// Generated from the contract. Do not edit.

import { validateEventWith as run } from '../runtime/validation.js';
import { checkContactUpdatedEvent } from './contract/ContactUpdatedEvent.js';

export function validateContactUpdatedEvent(value) {
  return run(checkContactUpdatedEvent, value);
}
