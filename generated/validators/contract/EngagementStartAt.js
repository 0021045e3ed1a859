// Generated from the contract. Do not edit.

import { checkTimestamp } from './Timestamp.js';

export function checkEngagementStartAt(data, failures) {
  return checkTimestamp(data, failures);
}
