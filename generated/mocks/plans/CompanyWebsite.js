// Generated from the contract. Do not edit.

import { fakerInternetUrl } from '../pools.js';

export const planCompanyWebsite = { kind: 'string', formats: ['uri'], pool: fakerInternetUrl };
