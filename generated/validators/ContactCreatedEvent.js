// Generated from the contract. Do not edit.

import { validateEventWith as run } from '../runtime/validation.js';
import { checkContactCreatedEvent } from './contract/ContactCreatedEvent.js';

export function validateContactCreatedEvent(value) {
  return run(checkContactCreatedEvent, value);
}
