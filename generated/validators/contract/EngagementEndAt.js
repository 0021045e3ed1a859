// Generated from the contract. Do not edit.

import { checkTimestamp } from './Timestamp.js';

export function checkEngagementEndAt(data, failures) {
  return checkTimestamp(data, failures);
}
