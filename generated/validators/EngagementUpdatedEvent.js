// Generated from the contract. Do not edit.

import { validateEventWith } from '../runtime/validation.js';
import { checkEngagementUpdatedEvent } from './contract/EngagementUpdatedEvent.js';

export function validateEngagementUpdatedEvent(value) {
  return validateEventWith(checkEngagementUpdatedEvent, value);
}
