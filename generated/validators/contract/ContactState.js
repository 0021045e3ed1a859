// Generated from the contract. Do not edit.

import { report, within } from '../../runtime/failures.js';
import { isObject } from '../../runtime/json-values.js';
import { checkContact } from './Contact.js';

export function checkContactState(data, failures) {
  let errors = failures.count;
  if (isObject(data)) {
    if (data.object === undefined) {
      errors = report(failures, "", "required", data, "object");
    } else {
      let data0 = data.object;
      if (checkContact(data0, failures) !== errors) errors = within(failures, errors, "/object");
    }
    if (data.previous_attributes !== undefined) {
      let data0 = data.previous_attributes;
      errors = report(failures, "/previous_attributes", "false schema", data0);
    }
  } else {
    errors = report(failures, "", "type", data, "object");
  }
  return errors;
}
