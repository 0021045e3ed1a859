// Generated from the contract. Do not edit.

import { report } from '../../runtime/failures.js';
import { isDateTime } from '../../runtime/formats.js';
import { FORMAT, TYPE } from '../../runtime/keywords.js';

export function checkTimestamp(data, failures) {
  let errors = failures.count;
  if (typeof data === "string") {
    if (!isDateTime(data)) errors = report(failures, "", FORMAT, data, "date-time");
  } else {
    errors = report(failures, "", TYPE, data, "string");
  }
  return errors;
}
