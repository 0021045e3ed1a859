// Generated from the contract. Do not edit.

import { invalidOf } from '../runtime/mocks/invalid/invalid.js';
import { checks as structural } from '../validators/structural-checks.js';
import { validateEvent } from '../validators/validate-event.js';
import { sources } from './any-event.js';

export function invalid(type, options) {
  return invalidOf(sources, { validateEvent, structural }, type, options);
}
