// Generated from the contract. Do not edit.

import { fakerInternetUrl } from '../pools.js';

export const planEngagementMeetingUrl = { kind: 'string', formats: ['uri'], pool: fakerInternetUrl };
