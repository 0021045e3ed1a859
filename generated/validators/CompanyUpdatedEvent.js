// Generated from the contract. Do not edit.

import { validateEventWith } from '../runtime/validation.js';
import { checkCompanyUpdatedEvent } from './contract/CompanyUpdatedEvent.js';

export function validateCompanyUpdatedEvent(value) {
  return validateEventWith(checkCompanyUpdatedEvent, value);
}
