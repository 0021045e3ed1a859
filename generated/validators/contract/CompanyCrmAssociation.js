// Generated from the contract. Do not edit.

import { checkCrmAssociation } from './CrmAssociation.js';

export function checkCompanyCrmAssociation(data, failures) {
  return checkCrmAssociation(data, failures);
}
