// Generated from the contract. Do not edit.

import { fakerLoremSentence } from '../pools.js';

export const planContactDescription = { kind: 'string', pool: fakerLoremSentence };
