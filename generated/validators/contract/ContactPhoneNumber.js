// Generated from the contract. Do not edit.

import { REQUIRED, TYPE, isObject, report } from '../../receiving/events.js';

export function checkContactPhoneNumber(data, failures) {
  let errors = failures.count;
  if (isObject(data)) {
    if (data.phone_number === undefined) {
      errors = report(failures, "", REQUIRED, data, "phone_number");
    } else {
      let data0 = data.phone_number;
      if (typeof data0 !== "string") errors = report(failures, "/phone_number", TYPE, data0, "string");
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
