// Generated from the contract. Do not edit.

import { TYPE, report } from '../../receiving/events.js';

export function checkCompanyNumberOfEmployees(data, failures) {
  let errors = failures.count;
  if (!Number.isInteger(data)) errors = report(failures, "", TYPE, data, "integer");
  return errors;
}
