// Generated from the contract. Do not edit.

import { validateValueWith as run } from '../runtime/validation.js';
import { checkEngagement } from './contract/Engagement.js';

export function validateEngagement(value) {
  return run(checkEngagement, value);
}
