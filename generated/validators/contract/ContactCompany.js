// Generated from the contract. Do not edit.

import { checkCompanyReference } from './CompanyReference.js';

export function checkContactCompany(data, failures) {
  return checkCompanyReference(data, failures);
}
