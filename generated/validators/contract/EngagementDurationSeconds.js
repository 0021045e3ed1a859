// Generated from the contract. Do not edit.

import { report } from '../../runtime/failures.js';
import { TYPE } from '../../runtime/keywords.js';

export function checkEngagementDurationSeconds(data, failures) {
  let errors = failures.count;
  if (!Number.isInteger(data)) errors = report(failures, "", TYPE, data, "integer");
  return errors;
}
