// Generated from the contract. Do not edit.

import { report } from '../../runtime/failures.js';

export function checkEngagementDurationSeconds(data, failures) {
  let errors = failures.count;
  if (!Number.isInteger(data)) errors = report(failures, "", "type", data, "integer");
  return errors;
}
