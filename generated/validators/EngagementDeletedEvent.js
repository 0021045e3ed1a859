// Generated from the contract. Do not edit.

import { validateEventWith as run } from '../runtime/validation.js';
import { checkEngagementDeletedEvent } from './contract/EngagementDeletedEvent.js';

export function validateEngagementDeletedEvent(value) {
  return run(checkEngagementDeletedEvent, value);
}
