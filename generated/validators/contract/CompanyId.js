// Generated from the contract. Do not edit.

import { report } from '../../runtime/failures.js';

const pattern$checkCompanyId = /^cmp_[A-Za-z0-9]+$/u;

export function checkCompanyId(data, failures) {
  let errors = failures.count;
  if (typeof data === "string") {
    if (!pattern$checkCompanyId.test(data)) errors = report(failures, "", "pattern", data, pattern$checkCompanyId.source);
  } else {
    errors = report(failures, "", "type", data, "string");
  }
  return errors;
}
