// Generated from the contract. Do not edit.

import { checkCompanyReference } from './CompanyReference.js';

export function checkContactCompany(data, failures) {
  let errors = failures.count;
  errors = checkCompanyReference(data, failures);
  return errors;
}
