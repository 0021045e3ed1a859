// Generated from the contract. Do not edit.

import { checkUserId } from './UserId.js';

export function checkEngagementOwnerUserId(data, failures) {
  return checkUserId(data, failures);
}
