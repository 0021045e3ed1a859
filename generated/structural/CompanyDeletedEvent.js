// Generated from the contract. Do not edit.

import { standard } from '../runtime/standard-schema.js';
import { validateEventWith as run } from '../runtime/validation.js';
import { checkCompanyDeletedEvent } from '../validators/structural/CompanyDeletedEvent.js';

export const validateCompanyDeletedEvent = /* @__PURE__ */ standard(function validateCompanyDeletedEvent(value) {
  return run(checkCompanyDeletedEvent, value);
}, 'v1.company.deleted');
