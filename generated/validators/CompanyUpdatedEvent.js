// Generated from the contract. Do not edit.

import { standard, validateEventWith } from '../receiving/events.js';
import { checkCompanyUpdatedEvent } from './contract/CompanyUpdatedEvent.js';

export const validateCompanyUpdatedEvent = /* @__PURE__ */ standard(function validateCompanyUpdatedEvent(value) {
  return validateEventWith(checkCompanyUpdatedEvent, value);
}, 'v1.company.updated');
