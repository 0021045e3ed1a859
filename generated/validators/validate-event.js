// Generated from the contract. Do not edit.

import { createValidateEvent } from '../runtime/validate-event.js';
import { checks } from './contract-checks.js';
import { dispatch } from './event-dispatch.js';

export const validateEvent = /* @__PURE__ */ createValidateEvent({ dispatch, checks });
