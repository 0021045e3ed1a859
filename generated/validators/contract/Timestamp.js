// Generated from the contract. Do not edit.

import { report } from '../../runtime/failures.js';
import { isDateTime } from '../../runtime/formats.js';

export function checkTimestamp(data, failures) {
  let errors = failures.count;
  if (typeof data === "string") {
    if (!isDateTime(data)) errors = report(failures, "", "format", data, "date-time");
  } else {
    errors = report(failures, "", "type", data, "string");
  }
  return errors;
}
