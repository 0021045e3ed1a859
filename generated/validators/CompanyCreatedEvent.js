// Generated from the contract. Do not edit.

import { standard, validateEventWith } from '../receiving/events.js';
import { checkCompanyCreatedEvent } from './contract/CompanyCreatedEvent.js';

export const validateCompanyCreatedEvent = /* @__PURE__ */ standard(function validateCompanyCreatedEvent(value) {
  return validateEventWith(checkCompanyCreatedEvent, value);
}, 'v1.company.created');
