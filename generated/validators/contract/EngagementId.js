// Generated from the contract. Do not edit.

import { report } from '../../runtime/failures.js';

const pattern$checkEngagementId = /^ngmt_[A-Za-z0-9]+$/u;

export function checkEngagementId(data, failures) {
  let errors = failures.count;
  if (typeof data === "string") {
    if (!pattern$checkEngagementId.test(data)) errors = report(failures, "", "pattern", data, pattern$checkEngagementId.source);
  } else {
    errors = report(failures, "", "type", data, "string");
  }
  return errors;
}
