// Generated from the contract. Do not edit.

import { standard } from '../runtime/standard-schema.js';
import { validateEventWith as run } from '../runtime/validation.js';
import { checkCompanyCreatedEvent } from '../validators/structural/CompanyCreatedEvent.js';

export const validateCompanyCreatedEvent = /* @__PURE__ */ standard(function validateCompanyCreatedEvent(value) {
  return run(checkCompanyCreatedEvent, value);
}, 'v1.company.created');
