// Generated from the contract. Do not edit.

import { platform } from '#platform';
import { createSign } from '../runtime/signature/sign.js';
import { scheme } from './events.js';

export const signDelivery = /* @__PURE__ */ createSign(scheme, platform);
