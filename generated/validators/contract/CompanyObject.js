// Generated from the contract. Do not edit.

import { report } from '../../runtime/failures.js';

export function checkCompanyObject(data, failures) {
  let errors = failures.count;
  if (data !== "company") errors = report(failures, "", "const", data, "company");
  return errors;
}
