// Generated from the contract. Do not edit.

import { FALSE_SCHEMA, REQUIRED, TYPE, isObject, report, within } from '../../receiving/events.js';
import { checkCompany } from './Company.js';

export function checkCompanyState(data, failures) {
  let errors = failures.count;
  if (isObject(data)) {
    if (data.object === undefined) {
      errors = report(failures, "", REQUIRED, data, "object");
    } else {
      let data0 = data.object;
      if (checkCompany(data0, failures) !== errors) errors = within(failures, errors, "/object");
    }
    if (data.previous_attributes !== undefined) {
      let data0 = data.previous_attributes;
      errors = report(failures, "/previous_attributes", FALSE_SCHEMA, data0);
    }
  } else {
    errors = report(failures, "", TYPE, data, "object");
  }
  return errors;
}
