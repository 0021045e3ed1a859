// Generated from the contract. Do not edit.

import { CONST, FORMAT, PATTERN, REQUIRED, TYPE, isObject, isUri, report, within } from '../../receiving/events.js';
import { checkCompanyDomain } from './CompanyDomain.js';
import { checkCrmAssociation } from './CrmAssociation.js';
import { checkTimestamp } from './Timestamp.js';

const pattern_id$checkCompany = /^cmp_[A-Za-z0-9]+$/u;

export function checkCompany(data, failures) {
  let errors = failures.count;
  if (isObject(data)) {
    if (data.object === undefined) {
      errors = report(failures, "", REQUIRED, data, "object");
    } else {
      let data0 = data.object;
      if (data0 !== "company") errors = report(failures, "/object", CONST, data0, "company");
    }
    if (data.id === undefined) {
      errors = report(failures, "", REQUIRED, data, "id");
    } else {
      let data0 = data.id;
      if (typeof data0 === "string") {
        if (!pattern_id$checkCompany.test(data0)) errors = report(failures, "/id", PATTERN, data0, pattern_id$checkCompany.source);
      } else {
        errors = report(failures, "/id", TYPE, data0, "string");
      }
    }
    if (data.name === undefined) {
      errors = report(failures, "", REQUIRED, data, "name");
    } else {
      let data0 = data.name;
      if (typeof data0 !== "string" && data0 !== null) errors = report(failures, "/name", TYPE, data0, ["string", "null"]);
    }
    if (data.description !== undefined) {
      let data0 = data.description;
      if (typeof data0 !== "string") errors = report(failures, "/description", TYPE, data0, "string");
    }
    if (data.domains === undefined) {
      errors = report(failures, "", REQUIRED, data, "domains");
    } else {
      let data0 = data.domains;
      if (Array.isArray(data0)) {
        for (let i0=0; i0<data0.length; i0++) {
          let data1 = data0[i0];
          if (checkCompanyDomain(data1, failures) !== errors) errors = within(failures, errors, "/domains/" + i0);
        }
      } else {
        errors = report(failures, "/domains", TYPE, data0, "array");
      }
    }
    if (data.industry !== undefined) {
      let data0 = data.industry;
      if (typeof data0 !== "string") errors = report(failures, "/industry", TYPE, data0, "string");
    }
    if (data.website !== undefined) {
      let data0 = data.website;
      if (typeof data0 === "string") {
        if (!isUri(data0)) errors = report(failures, "/website", FORMAT, data0, "uri");
      } else {
        errors = report(failures, "/website", TYPE, data0, "string");
      }
    }
    if (data.number_of_employees !== undefined) {
      let data0 = data.number_of_employees;
      if (!Number.isInteger(data0)) errors = report(failures, "/number_of_employees", TYPE, data0, "integer");
    }
    if (data.logo_url !== undefined) {
      let data0 = data.logo_url;
      if (typeof data0 === "string") {
        if (!isUri(data0)) errors = report(failures, "/logo_url", FORMAT, data0, "uri");
      } else {
        errors = report(failures, "/logo_url", TYPE, data0, "string");
      }
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
