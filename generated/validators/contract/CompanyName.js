// Generated from the contract. Do not edit.

import { report } from '../../runtime/failures.js';
import { TYPE } from '../../runtime/keywords.js';

export function checkCompanyName(data, failures) {
  let errors = failures.count;
  if (typeof data !== "string" && data !== null) errors = report(failures, "", TYPE, data, ["string", "null"]);
  return errors;
}
