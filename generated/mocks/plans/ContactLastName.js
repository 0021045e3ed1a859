// Generated from the contract. Do not edit.

import { fakerPersonLastName } from '../pools.js';

export const planContactLastName = { kind: 'string', pool: fakerPersonLastName, nullable: true };
