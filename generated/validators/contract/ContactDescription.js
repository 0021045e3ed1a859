// Generated from the contract. Do not edit.

import { TYPE, report } from '../../receiving/events.js';

export function checkContactDescription(data, failures) {
  let errors = failures.count;
  if (typeof data !== "string") errors = report(failures, "", TYPE, data, "string");
  return errors;
}
