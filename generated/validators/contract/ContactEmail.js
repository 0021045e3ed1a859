// Generated from the contract. Do not edit.

import { report } from '../../runtime/failures.js';
import { isEmail } from '../../runtime/formats.js';
import { isObject } from '../../runtime/json-values.js';

export function checkContactEmail(data, failures) {
  let errors = failures.count;
  if (isObject(data)) {
    if (data.email === undefined) {
      errors = report(failures, "", "required", data, "email");
    } else {
      let data0 = data.email;
      if (typeof data0 === "string") {
        if (!isEmail(data0)) errors = report(failures, "/email", "format", data0, "email");
      } else {
        errors = report(failures, "/email", "type", data0, "string");
      }
    }
    if (data.is_primary === undefined) {
      errors = report(failures, "", "required", data, "is_primary");
    } else {
      let data0 = data.is_primary;
      if (typeof data0 !== "boolean") errors = report(failures, "/is_primary", "type", data0, "boolean");
    }
  } else {
    errors = report(failures, "", "type", data, "object");
  }
  return errors;
}
