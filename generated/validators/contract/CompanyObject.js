// Generated from the contract. Do not edit.

import { CONST, report } from '../../receiving/events.js';

export function checkCompanyObject(data, failures) {
  let errors = failures.count;
  if (data !== "company") errors = report(failures, "", CONST, data, "company");
  return errors;
}
