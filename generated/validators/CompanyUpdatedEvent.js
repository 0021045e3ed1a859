// Generated from the contract. Do not edit.

import { validateEventWith as run } from '../runtime/validation.js';
import { checkCompanyUpdatedEvent } from './contract/CompanyUpdatedEvent.js';

export function validateCompanyUpdatedEvent(value) {
  return run(checkCompanyUpdatedEvent, value);
}
