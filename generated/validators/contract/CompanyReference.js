// Generated from the contract. Do not edit.

import { REQUIRED, TYPE, isObject, report, within } from '../../receiving/events.js';
import { checkCompanyId } from './CompanyId.js';
import { checkCompanyObject } from './CompanyObject.js';

export function checkCompanyReference(data, failures) {
  let errors = failures.count;
  if (isObject(data)) {
    if (data.object === undefined) {
      errors = report(failures, "", REQUIRED, data, "object");
    } else {
      let data0 = data.object;
      if (checkCompanyObject(data0, failures) !== errors) errors = within(failures, errors, "/object");
    }
    if (data.id === undefined) {
      errors = report(failures, "", REQUIRED, data, "id");
    } else {
      let data0 = data.id;
      if (checkCompanyId(data0, failures) !== errors) errors = within(failures, errors, "/id");
    }
  } else {
    errors = report(failures, "", TYPE, data, "object");
  }
  return errors;
}
