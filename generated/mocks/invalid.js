// Generated from the contract. Do not edit.

import { structuralChecks as structural, validateEvent } from '../receiving/events.js';
import { invalidOf } from '../runtime/mocks/invalid/invalid.js';
import { sources } from './any-event.js';

export function invalid(type, options) {
  return invalidOf(sources, { validateEvent, structural }, type, options);
}
