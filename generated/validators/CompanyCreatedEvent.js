// Generated from the contract. Do not edit.

import { validateEventWith } from '../runtime/validation.js';
import { checkCompanyCreatedEvent } from './contract/CompanyCreatedEvent.js';

export function validateCompanyCreatedEvent(value) {
  return validateEventWith(checkCompanyCreatedEvent, value);
}
