// Generated from the contract. Do not edit.

import { report } from '../../runtime/failures.js';

export function checkEngagementId(data, failures) {
  let errors = failures.count;
  if (typeof data !== "string") errors = report(failures, "", "type", data, "string");
  return errors;
}
