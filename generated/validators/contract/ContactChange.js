// Generated from the contract. Do not edit.

import { REQUIRED, TYPE, isObject, report, within } from '../../receiving/events.js';
import { checkContact } from './Contact.js';
import { checkContactPreviousAttributes } from './ContactPreviousAttributes.js';

export function checkContactChange(data, failures) {
  let errors = failures.count;
  if (isObject(data)) {
    if (data.object === undefined) {
      errors = report(failures, "", REQUIRED, data, "object");
    } else {
      let data0 = data.object;
      if (checkContact(data0, failures) !== errors) errors = within(failures, errors, "/object");
    }
    if (data.previous_attributes === undefined) {
      errors = report(failures, "", REQUIRED, data, "previous_attributes");
    } else {
      let data0 = data.previous_attributes;
      if (checkContactPreviousAttributes(data0, failures) !== errors) errors = within(failures, errors, "/previous_attributes");
    }
  } else {
    errors = report(failures, "", TYPE, data, "object");
  }
  return errors;
}
