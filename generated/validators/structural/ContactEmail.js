// Generated from the contract. Do not edit.

import { report } from '../../runtime/failures.js';
import { isObject } from '../../runtime/json-values.js';
import { REQUIRED, TYPE } from '../../runtime/keywords.js';

export function checkContactEmail(data, failures) {
  let errors = failures.count;
  if (isObject(data)) {
    if (data.email === undefined) {
      errors = report(failures, "", REQUIRED, data, "email");
    } else {
      let data0 = data.email;
      if (typeof data0 !== "string") errors = report(failures, "/email", TYPE, data0, "string");
    }
    if (data.is_primary === undefined) {
      errors = report(failures, "", REQUIRED, data, "is_primary");
    } else {
      let data0 = data.is_primary;
      if (typeof data0 !== "boolean") errors = report(failures, "/is_primary", TYPE, data0, "boolean");
    }
  } else {
    errors = report(failures, "", TYPE, data, "object");
  }
  return errors;
}
