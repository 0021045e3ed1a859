// Generated from the contract. Do not edit.

import { validateEventWith as run } from '../runtime/validation.js';
import { checkCompanyCreatedEvent } from './contract/CompanyCreatedEvent.js';

export function validateCompanyCreatedEvent(value) {
  return run(checkCompanyCreatedEvent, value);
}
