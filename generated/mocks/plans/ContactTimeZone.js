// Generated from the contract. Do not edit.

import { fakerLocationTimeZone } from '../pools.js';

export const planContactTimeZone = { kind: 'string', pool: fakerLocationTimeZone };
