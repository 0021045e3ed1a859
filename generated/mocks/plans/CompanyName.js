// Generated from the contract. Do not edit.

import { fakerCompanyName } from '../pools.js';

export const planCompanyName = { kind: 'string', pool: fakerCompanyName, nullable: true };
