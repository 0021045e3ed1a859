// Generated from the contract. Do not edit.

import { standard } from '../runtime/standard-schema.js';
import { validateEventWith } from '../runtime/validation.js';
import { checkCompanyCreatedEvent } from './contract/CompanyCreatedEvent.js';

export const validateCompanyCreatedEvent = /* @__PURE__ */ standard(function validateCompanyCreatedEvent(value) {
  return validateEventWith(checkCompanyCreatedEvent, value);
}, 'v1.company.created');
