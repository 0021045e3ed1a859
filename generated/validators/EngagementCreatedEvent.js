// Generated from the contract. Do not edit.

import { validateEventWith } from '../runtime/validation.js';
import { checkEngagementCreatedEvent } from './contract/EngagementCreatedEvent.js';

export function validateEngagementCreatedEvent(value) {
  return validateEventWith(checkEngagementCreatedEvent, value);
}
