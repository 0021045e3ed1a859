// Generated from the contract. Do not edit.

import { report } from '../../runtime/failures.js';
import { CONST } from '../../runtime/keywords.js';

export function checkCompanyObject(data, failures) {
  let errors = failures.count;
  if (data !== "company") errors = report(failures, "", CONST, data, "company");
  return errors;
}
