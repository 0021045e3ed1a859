// Generated from the contract. Do not edit.

import { checkTimestamp } from './Timestamp.js';

export function checkEngagementStartAt(data, failures) {
  let errors = failures.count;
  errors = checkTimestamp(data, failures);
  return errors;
}
