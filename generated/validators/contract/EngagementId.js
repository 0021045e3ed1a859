// Generated from the contract. Do not edit.

import { PATTERN, TYPE, report } from '../../receiving/events.js';

const pattern$checkEngagementId = /^ngmt_[A-Za-z0-9]+$/u;

export function checkEngagementId(data, failures) {
  let errors = failures.count;
  if (typeof data === "string") {
    if (!pattern$checkEngagementId.test(data)) errors = report(failures, "", PATTERN, data, pattern$checkEngagementId.source);
  } else {
    errors = report(failures, "", TYPE, data, "string");
  }
  return errors;
}
