// Generated from the contract. Do not edit.

import { fakerNumberIntMin300Max5400 } from '../pools.js';

export const planEngagementDurationSeconds = { kind: 'number', integer: true, pool: fakerNumberIntMin300Max5400 };
