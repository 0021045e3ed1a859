// Generated from the contract. Do not edit.

import { TYPE, isObject, report, within } from '../../receiving/events.js';
import { checkCompanyCrmAssociation } from './CompanyCrmAssociation.js';
import { checkCompanyDescription } from './CompanyDescription.js';
import { checkCompanyDomains } from './CompanyDomains.js';
import { checkCompanyIndustry } from './CompanyIndustry.js';
import { checkCompanyLogoUrl } from './CompanyLogoUrl.js';
import { checkCompanyName } from './CompanyName.js';
import { checkCompanyNumberOfEmployees } from './CompanyNumberOfEmployees.js';
import { checkCompanyWebsite } from './CompanyWebsite.js';

export function checkCompanyPreviousAttributes(data, failures) {
  let errors = failures.count;
  if (isObject(data)) {
    if (data.name !== undefined) {
      let data0 = data.name;
      if (checkCompanyName(data0, failures) !== errors) errors = within(failures, errors, "/name");
    }
    if (data.description !== undefined) {
      let data0 = data.description;
      if (data0 !== null) {
        if (checkCompanyDescription(data0, failures) !== errors) errors = within(failures, errors, "/description");
      }
    }
    if (data.domains !== undefined) {
      let data0 = data.domains;
      if (checkCompanyDomains(data0, failures) !== errors) errors = within(failures, errors, "/domains");
    }
    if (data.industry !== undefined) {
      let data0 = data.industry;
      if (data0 !== null) {
        if (checkCompanyIndustry(data0, failures) !== errors) errors = within(failures, errors, "/industry");
      }
    }
    if (data.website !== undefined) {
      let data0 = data.website;
      if (data0 !== null) {
        if (checkCompanyWebsite(data0, failures) !== errors) errors = within(failures, errors, "/website");
      }
    }
    if (data.number_of_employees !== undefined) {
      let data0 = data.number_of_employees;
      if (data0 !== null) {
        if (checkCompanyNumberOfEmployees(data0, failures) !== errors) errors = within(failures, errors, "/number_of_employees");
      }
    }
    if (data.logo_url !== undefined) {
      let data0 = data.logo_url;
      if (data0 !== null) {
        if (checkCompanyLogoUrl(data0, failures) !== errors) errors = within(failures, errors, "/logo_url");
      }
    }
    if (data.crm_association !== undefined) {
      let data0 = data.crm_association;
      if (data0 !== null) {
        if (checkCompanyCrmAssociation(data0, failures) !== errors) errors = within(failures, errors, "/crm_association");
      }
    }
  } else {
    errors = report(failures, "", TYPE, data, "object");
  }
  return errors;
}
