// Generated from the contract. Do not edit.

import { validateEventWith as run } from '../runtime/validation.js';
import { checkTagDeletedEvent } from './contract/TagDeletedEvent.js';

export function validateTagDeletedEvent(value) {
  return run(checkTagDeletedEvent, value);
}
