// Generated from the contract. Do not edit.

import { REQUIRED, TYPE, isObject, report } from '../../receiving/events.js';

export function checkCrmAssociation(data, failures) {
  let errors = failures.count;
  if (isObject(data)) {
    if (data.object_type === undefined) {
      errors = report(failures, "", REQUIRED, data, "object_type");
    } else {
      let data0 = data.object_type;
      if (typeof data0 !== "string") errors = report(failures, "/object_type", TYPE, data0, "string");
    }
    if (data.crm_object_id === undefined) {
      errors = report(failures, "", REQUIRED, data, "crm_object_id");
    } else {
      let data0 = data.crm_object_id;
      if (typeof data0 !== "string") errors = report(failures, "/crm_object_id", TYPE, data0, "string");
    }
    if (data.source === undefined) {
      errors = report(failures, "", REQUIRED, data, "source");
    } else {
      let data0 = data.source;
      if (typeof data0 !== "string") errors = report(failures, "/source", TYPE, data0, "string");
    }
  } else {
    errors = report(failures, "", TYPE, data, "object");
  }
  return errors;
}
