// Generated from the contract. Do not edit.

import { validateEventWith } from '../runtime/validation.js';
import { checkEngagementDeletedEvent } from './contract/EngagementDeletedEvent.js';

export function validateEngagementDeletedEvent(value) {
  return validateEventWith(checkEngagementDeletedEvent, value);
}
