// Generated from the contract. Do not edit.

import { report } from '../../runtime/failures.js';
import { TYPE } from '../../runtime/keywords.js';

export function checkEngagementDataSource(data, failures) {
  let errors = failures.count;
  if (typeof data !== "string") errors = report(failures, "", TYPE, data, "string");
  return errors;
}
