// Generated from the contract. Do not edit.

import { REQUIRED, TYPE, isObject, report } from '../../receiving/events.js';

export function checkCompanyDomain(data, failures) {
  let errors = failures.count;
  if (isObject(data)) {
    if (data.domain === undefined) {
      errors = report(failures, "", REQUIRED, data, "domain");
    } else {
      let data0 = data.domain;
      if (typeof data0 !== "string") errors = report(failures, "/domain", TYPE, data0, "string");
    }
  } else {
    errors = report(failures, "", TYPE, data, "object");
  }
  return errors;
}
