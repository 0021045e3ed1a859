// Generated from the contract. Do not edit.

import { validateEventWith } from '../runtime/validation.js';
import { checkTagDeletedEvent } from './contract/TagDeletedEvent.js';

export function validateTagDeletedEvent(value) {
  return validateEventWith(checkTagDeletedEvent, value);
}
