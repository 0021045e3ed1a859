// Generated from the contract. Do not edit.

import { standard } from '../runtime/standard-schema.js';
import { createValidateEvent } from '../runtime/validate-event.js';
import { checks } from './contract-checks.js';
import { dispatch } from './event-dispatch.js';

export const validateEvent = /* @__PURE__ */ standard(/* @__PURE__ */ createValidateEvent({ dispatch, checks }));
