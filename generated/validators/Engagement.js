// Generated from the contract. Do not edit.

import { validateValueWith } from '../runtime/validation.js';
import { checkEngagement } from './contract/Engagement.js';

export function validateEngagement(value) {
  return validateValueWith(checkEngagement, value);
}
