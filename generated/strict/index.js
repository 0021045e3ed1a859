// Generated from the contract. Do not edit.

import { contractChecks, dispatch, standard } from '../receiving/events.js';
import { createUndeclaredProperties, createValidateEventStrict } from '../runtime/strict/validate-event-strict.js';
import { shapes } from './event-shapes.js';

export const validateEventStrict = /* @__PURE__ */ standard(
  /* @__PURE__ */ createValidateEventStrict({ dispatch, checks: contractChecks, shapes }),
);
export const undeclaredProperties = /* @__PURE__ */ createUndeclaredProperties(shapes);
