// Generated from the contract. Do not edit.

import { report } from '../../runtime/failures.js';

export function checkTagDescription(data, failures) {
  let errors = failures.count;
  if (typeof data !== "string" && data !== null) errors = report(failures, "", "type", data, ["string", "null"]);
  return errors;
}
