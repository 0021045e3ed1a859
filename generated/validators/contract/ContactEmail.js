// Generated from the contract. Do not edit.

import { FORMAT, REQUIRED, TYPE, isEmail, isObject, report } from '../../receiving/events.js';

export function checkContactEmail(data, failures) {
  let errors = failures.count;
  if (isObject(data)) {
    if (data.email === undefined) {
      errors = report(failures, "", REQUIRED, data, "email");
    } else {
      let data0 = data.email;
      if (typeof data0 === "string") {
        if (!isEmail(data0)) errors = report(failures, "/email", FORMAT, data0, "email");
      } else {
        errors = report(failures, "/email", TYPE, data0, "string");
      }
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
