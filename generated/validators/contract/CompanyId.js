// Generated from the contract. Do not edit.

import { PATTERN, TYPE, report } from '../../receiving/events.js';

const pattern$checkCompanyId = /^cmp_[A-Za-z0-9]+$/u;

export function checkCompanyId(data, failures) {
  let errors = failures.count;
  if (typeof data === "string") {
    if (!pattern$checkCompanyId.test(data)) errors = report(failures, "", PATTERN, data, pattern$checkCompanyId.source);
  } else {
    errors = report(failures, "", TYPE, data, "string");
  }
  return errors;
}
