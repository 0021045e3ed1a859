// Generated from the contract. Do not edit.

import { standard } from '../runtime/standard-schema.js';
import { createUndeclaredProperties, createValidateEventStrict } from '../runtime/strict/validate-event-strict.js';
import { checks } from '../validators/contract-checks.js';
import { dispatch } from '../validators/event-dispatch.js';
import { shapes } from './event-shapes.js';

export const validateEventStrict = /* @__PURE__ */ standard(
  /* @__PURE__ */ createValidateEventStrict({ dispatch, checks, shapes }),
);
export const undeclaredProperties = /* @__PURE__ */ createUndeclaredProperties(shapes);
