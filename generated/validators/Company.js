// Generated from the contract. Do not edit.

import { standard } from '../runtime/standard-schema.js';
import { validateValueWith as run } from '../runtime/validation.js';
import { checkCompany } from './contract/Company.js';

export const validateCompany = /* @__PURE__ */ standard(function validateCompany(value) {
  return run(checkCompany, value);
});
