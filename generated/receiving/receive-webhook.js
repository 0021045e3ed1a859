// Generated from the contract. Do not edit.

import { platform } from '#platform';
import { createReceiveWebhook, validatorsByType, validatorsOf } from '../runtime/receiving/receive.js';
import { dispatch } from '../validators/event-dispatch.js';
import { checks } from '../validators/structural-checks.js';
import { verifier } from './verify-signature.js';

export const receiveWebhook = /* @__PURE__ */ createReceiveWebhook({
  dispatch,
  platform,
  validators: /* @__PURE__ */ validatorsOf(checks),
  verifier,
});

export function createReceiver(validators) {
  return createReceiveWebhook({ dispatch, platform, validators: validatorsByType(validators), verifier });
}
