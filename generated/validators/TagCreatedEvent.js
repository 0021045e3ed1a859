// Generated from the contract. Do not edit.

import { validateEventWith as run } from '../runtime/validation.js';
import { checkTagCreatedEvent } from './contract/TagCreatedEvent.js';

export function validateTagCreatedEvent(value) {
  return run(checkTagCreatedEvent, value);
}
