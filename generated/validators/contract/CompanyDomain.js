// Generated from the contract. Do not edit.

import { report } from '../../runtime/failures.js';
import { isObject } from '../../runtime/json-values.js';

export function checkCompanyDomain(data, failures) {
  let errors = failures.count;
  if (isObject(data)) {
    if (data.domain === undefined) {
      errors = report(failures, "", "required", data, "domain");
    } else {
      let data0 = data.domain;
      if (typeof data0 !== "string") errors = report(failures, "/domain", "type", data0, "string");
    }
  } else {
    errors = report(failures, "", "type", data, "object");
  }
  return errors;
}
