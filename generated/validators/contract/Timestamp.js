// Generated from the contract. Do not edit.

import { FORMAT, TYPE, isDateTime, report } from '../../receiving/events.js';

export function checkTimestamp(data, failures) {
  let errors = failures.count;
  if (typeof data === "string") {
    if (!isDateTime(data)) errors = report(failures, "", FORMAT, data, "date-time");
  } else {
    errors = report(failures, "", TYPE, data, "string");
  }
  return errors;
}
