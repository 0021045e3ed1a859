// Generated from the contract. Do not edit.

import { standard } from '../runtime/standard-schema.js';
import { validateValueWith } from '../runtime/validation.js';
import { checkCompany } from './contract/Company.js';

export const validateCompany = /* @__PURE__ */ standard(function validateCompany(value) {
  return validateValueWith(checkCompany, value);
});
