// Generated from the contract. Do not edit.

import { standard } from '../runtime/standard-schema.js';
import { validateEventWith as run } from '../runtime/validation.js';
import { checkCompanyUpdatedEvent } from '../validators/structural/CompanyUpdatedEvent.js';

export const validateCompanyUpdatedEvent = /* @__PURE__ */ standard(function validateCompanyUpdatedEvent(value) {
  return run(checkCompanyUpdatedEvent, value);
}, 'v1.company.updated');
