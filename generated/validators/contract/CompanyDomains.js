// Generated from the contract. Do not edit.

import { TYPE, report, within } from '../../receiving/events.js';
import { checkCompanyDomain } from './CompanyDomain.js';

export function checkCompanyDomains(data, failures) {
  let errors = failures.count;
  if (Array.isArray(data)) {
    for (let i0=0; i0<data.length; i0++) {
      let data0 = data[i0];
      if (checkCompanyDomain(data0, failures) !== errors) errors = within(failures, errors, "/" + i0);
    }
  } else {
    errors = report(failures, "", TYPE, data, "array");
  }
  return errors;
}
