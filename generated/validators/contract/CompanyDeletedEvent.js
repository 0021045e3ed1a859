// Generated from the contract. Do not edit.

import { CONST, TYPE, isObject, report, within } from '../../receiving/events.js';
import { checkCompanyState } from './CompanyState.js';
import { checkEventEnvelope } from './EventEnvelope.js';

export function checkCompanyDeletedEvent(data, failures) {
  let errors = checkEventEnvelope(data, failures);
  if (isObject(data)) {
    if (data.type !== undefined) {
      let data0 = data.type;
      if (data0 !== "v1.company.deleted") errors = report(failures, "/type", CONST, data0, "v1.company.deleted");
    }
    if (data.data !== undefined) {
      let data0 = data.data;
      if (checkCompanyState(data0, failures) !== errors) errors = within(failures, errors, "/data");
    }
  } else {
    errors = report(failures, "", TYPE, data, "object");
  }
  return errors;
}
