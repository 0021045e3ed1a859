// Generated from the contract. Do not edit.

import { validateValueWith } from '../runtime/validation.js';
import { checkCompany } from './contract/Company.js';

export function validateCompany(value) {
  return validateValueWith(checkCompany, value);
}
