// Generated from the contract. Do not edit.

import { fakerImageUrl } from '../pools.js';

export const planCompanyLogoUrl = { kind: 'string', formats: ['uri'], pool: fakerImageUrl };
