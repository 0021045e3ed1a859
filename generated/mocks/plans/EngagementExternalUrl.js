// Generated from the contract. Do not edit.

import { fakerInternetUrl } from '../pools.js';

export const planEngagementExternalUrl = { kind: 'string', pool: fakerInternetUrl };
