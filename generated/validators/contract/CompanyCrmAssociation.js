// Generated from the contract. Do not edit.

import { checkCrmAssociation } from './CrmAssociation.js';

export function checkCompanyCrmAssociation(data, failures) {
  let errors = failures.count;
  errors = checkCrmAssociation(data, failures);
  return errors;
}
