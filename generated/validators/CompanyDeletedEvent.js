// Generated from the contract. Do not edit.

import { validateEventWith as run } from '../runtime/validation.js';
import { checkCompanyDeletedEvent } from './contract/CompanyDeletedEvent.js';

export function validateCompanyDeletedEvent(value) {
  return run(checkCompanyDeletedEvent, value);
}
