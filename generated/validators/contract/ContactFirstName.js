// Generated from the contract. Do not edit.

import { TYPE, report } from '../../receiving/events.js';

export function checkContactFirstName(data, failures) {
  let errors = failures.count;
  if (typeof data !== "string" && data !== null) errors = report(failures, "", TYPE, data, ["string", "null"]);
  return errors;
}
