// Generated from the contract. Do not edit.

import { platform } from '#platform';
import {
  createReceiveWebhook,
  dispatch,
  structuralChecks,
  validatorsByType,
  validatorsOf,
} from './events.js';
import { verifier } from './verify-signature.js';

export const receiveWebhook = /* @__PURE__ */ createReceiveWebhook({
  dispatch,
  platform,
  validators: /* @__PURE__ */ validatorsOf(structuralChecks),
  verifier,
});

export function createReceiver(validators) {
  return createReceiveWebhook({ dispatch, platform, validators: validatorsByType(validators), verifier });
}
