// Generated from the contract. Do not edit.

import { CONST, PATTERN, REQUIRED, TYPE, isObject, report, within } from '../../receiving/events.js';
import { checkCompanyReference } from './CompanyReference.js';
import { checkContactEmail } from './ContactEmail.js';
import { checkContactPhoneNumber } from './ContactPhoneNumber.js';
import { checkCrmAssociation } from './CrmAssociation.js';
import { checkTimestamp } from './Timestamp.js';

const pattern_id$checkContact = /^cnt_[A-Za-z0-9]+$/u;

export function checkContact(data, failures) {
  let errors = failures.count;
  if (isObject(data)) {
    if (data.object === undefined) {
      errors = report(failures, "", REQUIRED, data, "object");
    } else {
      let data0 = data.object;
      if (data0 !== "contact") errors = report(failures, "/object", CONST, data0, "contact");
    }
    if (data.id === undefined) {
      errors = report(failures, "", REQUIRED, data, "id");
    } else {
      let data0 = data.id;
      if (typeof data0 === "string") {
        if (!pattern_id$checkContact.test(data0)) errors = report(failures, "/id", PATTERN, data0, pattern_id$checkContact.source);
      } else {
        errors = report(failures, "/id", TYPE, data0, "string");
      }
    }
    if (data.first_name === undefined) {
      errors = report(failures, "", REQUIRED, data, "first_name");
    } else {
      let data0 = data.first_name;
      if (typeof data0 !== "string" && data0 !== null) errors = report(failures, "/first_name", TYPE, data0, ["string", "null"]);
    }
    if (data.last_name === undefined) {
      errors = report(failures, "", REQUIRED, data, "last_name");
    } else {
      let data0 = data.last_name;
      if (typeof data0 !== "string" && data0 !== null) errors = report(failures, "/last_name", TYPE, data0, ["string", "null"]);
    }
    if (data.description !== undefined) {
      let data0 = data.description;
      if (typeof data0 !== "string") errors = report(failures, "/description", TYPE, data0, "string");
    }
    if (data.emails === undefined) {
      errors = report(failures, "", REQUIRED, data, "emails");
    } else {
      let data0 = data.emails;
      if (Array.isArray(data0)) {
        for (let i0=0; i0<data0.length; i0++) {
          let data1 = data0[i0];
          if (checkContactEmail(data1, failures) !== errors) errors = within(failures, errors, "/emails/" + i0);
        }
      } else {
        errors = report(failures, "/emails", TYPE, data0, "array");
      }
    }
    if (data.phone_numbers === undefined) {
      errors = report(failures, "", REQUIRED, data, "phone_numbers");
    } else {
      let data0 = data.phone_numbers;
      if (Array.isArray(data0)) {
        for (let i0=0; i0<data0.length; i0++) {
          let data1 = data0[i0];
          if (checkContactPhoneNumber(data1, failures) !== errors) errors = within(failures, errors, "/phone_numbers/" + i0);
        }
      } else {
        errors = report(failures, "/phone_numbers", TYPE, data0, "array");
      }
    }
    if (data.company !== undefined) {
      let data0 = data.company;
      if (checkCompanyReference(data0, failures) !== errors) errors = within(failures, errors, "/company");
    }
    if (data.time_zone !== undefined) {
      let data0 = data.time_zone;
      if (typeof data0 !== "string") errors = report(failures, "/time_zone", TYPE, data0, "string");
    }
    if (data.crm_association !== undefined) {
      let data0 = data.crm_association;
      if (checkCrmAssociation(data0, failures) !== errors) errors = within(failures, errors, "/crm_association");
    }
    if (data.created_at === undefined) {
      errors = report(failures, "", REQUIRED, data, "created_at");
    } else {
      let data0 = data.created_at;
      if (checkTimestamp(data0, failures) !== errors) errors = within(failures, errors, "/created_at");
    }
    if (data.updated_at === undefined) {
      errors = report(failures, "", REQUIRED, data, "updated_at");
    } else {
      let data0 = data.updated_at;
      if (checkTimestamp(data0, failures) !== errors) errors = within(failures, errors, "/updated_at");
    }
  } else {
    errors = report(failures, "", TYPE, data, "object");
  }
  return errors;
}
