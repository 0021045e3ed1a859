// Generated from the contract. Do not edit.

import { fakerLoremSentence } from '../pools.js';

export const planCompanyDescription = { kind: 'string', pool: fakerLoremSentence };
