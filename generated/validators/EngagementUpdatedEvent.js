// Generated from the contract. Do not edit.

import { validateEventWith as run } from '../runtime/validation.js';
import { checkEngagementUpdatedEvent } from './contract/EngagementUpdatedEvent.js';

export function validateEngagementUpdatedEvent(value) {
  return run(checkEngagementUpdatedEvent, value);
}
