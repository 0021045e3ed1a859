// Generated from the contract. Do not edit.

import { fakerPersonFirstName } from '../pools.js';

export const planContactFirstName = { kind: 'string', pool: fakerPersonFirstName, nullable: true };
