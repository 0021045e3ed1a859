// Generated from the contract. Do not edit.

import { platform } from '#platform';
import { createVerifier, createVerifySignature, scheme } from './events.js';

export const verifier = /* @__PURE__ */ createVerifier(scheme, platform);
export const verifySignature = /* @__PURE__ */ createVerifySignature(verifier);
