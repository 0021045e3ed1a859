// Generated from the contract. Do not edit.

import { report } from '../../runtime/failures.js';

export function checkEngagementIsPrivate(data, failures) {
  let errors = failures.count;
  if (typeof data !== "boolean") errors = report(failures, "", "type", data, "boolean");
  return errors;
}
