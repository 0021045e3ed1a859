// Generated from the contract. Do not edit.

import { validateEventWith } from '../runtime/validation.js';
import { checkCompanyDeletedEvent } from './contract/CompanyDeletedEvent.js';

export function validateCompanyDeletedEvent(value) {
  return validateEventWith(checkCompanyDeletedEvent, value);
}
