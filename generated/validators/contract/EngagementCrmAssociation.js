// Generated from the contract. Do not edit.

import { checkCrmAssociation } from './CrmAssociation.js';

export function checkEngagementCrmAssociation(data, failures) {
  return checkCrmAssociation(data, failures);
}
