// Generated from the contract. Do not edit.

import { standard, validateValueWith } from '../receiving/events.js';
import { checkCompany } from './contract/Company.js';

export const validateCompany = /* @__PURE__ */ standard(function validateCompany(value) {
  return validateValueWith(checkCompany, value);
});
