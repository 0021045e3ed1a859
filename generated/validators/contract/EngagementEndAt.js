// Generated from the contract. Do not edit.

import { checkTimestamp } from './Timestamp.js';

export function checkEngagementEndAt(data, failures) {
  let errors = failures.count;
  errors = checkTimestamp(data, failures);
  return errors;
}
