// Generated from the contract. Do not edit.

import { validateValueWith as run } from '../runtime/validation.js';
import { checkCompany } from './contract/Company.js';

export function validateCompany(value) {
  return run(checkCompany, value);
}
