// Generated from the contract. Do not edit.

import { fakerLoremSentence } from '../pools.js';

export const planTagDescription = { kind: 'string', pool: fakerLoremSentence, nullable: true };
