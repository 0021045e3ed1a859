// Generated from the contract. Do not edit.

import { checkUserId } from './UserId.js';

export function checkEngagementHostUserId(data, failures) {
  let errors = failures.count;
  errors = checkUserId(data, failures);
  return errors;
}
