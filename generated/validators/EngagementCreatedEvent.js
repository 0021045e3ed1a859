// Generated from the contract. Do not edit.

import { validateEventWith as run } from '../runtime/validation.js';
import { checkEngagementCreatedEvent } from './contract/EngagementCreatedEvent.js';

export function validateEngagementCreatedEvent(value) {
  return run(checkEngagementCreatedEvent, value);
}
