// Generated from the contract. Do not edit.

import { TYPE, isObject, report, within } from '../../receiving/events.js';
import { checkContactCompany } from './ContactCompany.js';
import { checkContactCrmAssociation } from './ContactCrmAssociation.js';
import { checkContactDescription } from './ContactDescription.js';
import { checkContactEmails } from './ContactEmails.js';
import { checkContactFirstName } from './ContactFirstName.js';
import { checkContactLastName } from './ContactLastName.js';
import { checkContactPhoneNumbers } from './ContactPhoneNumbers.js';
import { checkContactTimeZone } from './ContactTimeZone.js';

export function checkContactPreviousAttributes(data, failures) {
  let errors = failures.count;
  if (isObject(data)) {
    if (data.first_name !== undefined) {
      let data0 = data.first_name;
      if (checkContactFirstName(data0, failures) !== errors) errors = within(failures, errors, "/first_name");
    }
    if (data.last_name !== undefined) {
      let data0 = data.last_name;
      if (checkContactLastName(data0, failures) !== errors) errors = within(failures, errors, "/last_name");
    }
    if (data.description !== undefined) {
      let data0 = data.description;
      if (data0 !== null) {
        if (checkContactDescription(data0, failures) !== errors) errors = within(failures, errors, "/description");
      }
    }
    if (data.emails !== undefined) {
      let data0 = data.emails;
      if (checkContactEmails(data0, failures) !== errors) errors = within(failures, errors, "/emails");
    }
    if (data.phone_numbers !== undefined) {
      let data0 = data.phone_numbers;
      if (checkContactPhoneNumbers(data0, failures) !== errors) errors = within(failures, errors, "/phone_numbers");
    }
    if (data.company !== undefined) {
      let data0 = data.company;
      if (data0 !== null) {
        if (checkContactCompany(data0, failures) !== errors) errors = within(failures, errors, "/company");
      }
    }
    if (data.time_zone !== undefined) {
      let data0 = data.time_zone;
      if (data0 !== null) {
        if (checkContactTimeZone(data0, failures) !== errors) errors = within(failures, errors, "/time_zone");
      }
    }
    if (data.crm_association !== undefined) {
      let data0 = data.crm_association;
      if (data0 !== null) {
        if (checkContactCrmAssociation(data0, failures) !== errors) errors = within(failures, errors, "/crm_association");
      }
    }
  } else {
    errors = report(failures, "", TYPE, data, "object");
  }
  return errors;
}
