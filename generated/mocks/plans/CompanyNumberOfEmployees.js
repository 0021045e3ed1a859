// Generated from the contract. Do not edit.

import { fakerNumberIntMin2Max20000 } from '../pools.js';

export const planCompanyNumberOfEmployees = { kind: 'number', integer: true, pool: fakerNumberIntMin2Max20000 };
