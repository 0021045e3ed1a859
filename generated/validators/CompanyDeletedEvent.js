// Generated from the contract. Do not edit.

import { standard, validateEventWith } from '../receiving/events.js';
import { checkCompanyDeletedEvent } from './contract/CompanyDeletedEvent.js';

export const validateCompanyDeletedEvent = /* @__PURE__ */ standard(function validateCompanyDeletedEvent(value) {
  return validateEventWith(checkCompanyDeletedEvent, value);
}, 'v1.company.deleted');
