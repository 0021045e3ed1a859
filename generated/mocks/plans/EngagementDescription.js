// Generated from the contract. Do not edit.

import { fakerLoremSentence } from '../pools.js';

export const planEngagementDescription = { kind: 'string', pool: fakerLoremSentence };
