// Generated from the contract. Do not edit.

import { validateEventWith as run } from '../runtime/validation.js';
import { checkTagUpdatedEvent } from './contract/TagUpdatedEvent.js';

export function validateTagUpdatedEvent(value) {
  return run(checkTagUpdatedEvent, value);
}
