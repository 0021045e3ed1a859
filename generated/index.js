// Generated from the contract. Do not edit.

import {
  createReceiveWebhook,
  createVerifier,
  createVerifySignature,
  dispatch,
  passes,
  scheme,
  structuralChecks,
  structureCompanyCreatedEvent,
  structureCompanyDeletedEvent,
  structureCompanyUpdatedEvent,
  structureContactCreatedEvent,
  structureContactDeletedEvent,
  structureContactUpdatedEvent,
  structureEngagementCreatedEvent,
  structureEngagementDeletedEvent,
  structureEngagementTranscriptTimelineCompletedEvent,
  structureEngagementUpdatedEvent,
  structureTagCreatedEvent,
  structureTagDeletedEvent,
  structureTagUpdatedEvent,
  validatorsByType,
  validatorsOf,
} from './receiving/events.js';

export { WebhookVerificationError } from './receiving/events.js';
export { validateEvent } from './receiving/events.js';

// runtime/platform/node.js

/** Bytes that a hash takes in at a time, which is how long HMAC's pads are (RFC 2104, section 2), at most. */
const LONGEST_BLOCK = 128;
const INNER = 0x36;
const OUTER = 0x5c;
/** Up to this many bytes or letters of content, copying them costs less than an Hmac object does. Most events have fewer. */
const LONGEST = 8 * 1024;
const MAX_UTF8_PER_UNIT = 3;
/** Signing happens in one go, so one room serves all signers. Never read beyond what was just written. */
let room;
let checkUtf8;
/**
 * `node:crypto`, which signs at once: WebCrypto hands each signature to another thread.
 *
 * Node.js takes as long to load its cryptography as everything of this package, so that waits until there is
 * a secret: who imports a guard or the validator of an event does not pay for it.
 */
const platform = {
    /**
     * Short content is signed by two calls of Node's one-shot hash: a third faster than `createHmac`, which makes
     * and tears down an object each time.
     */
    createSigner(secret, { algorithm, encoding }) {
        const { createHash, createHmac, hash } = process.getBuiltinModule('node:crypto');
        const hashed = createHash(algorithm).update(secret).digest();
        const block = hashed.length > 32 ? LONGEST_BLOCK : 64;
        const key = Buffer.alloc(block);
        key.set(secret.length > block ? hashed : secret);
        const pad = (byte) => key.map((value) => value ^ byte);
        const inner = pad(INNER);
        const outer = Buffer.concat([pad(OUTER), hashed]);
        room ??= Buffer.alloc(LONGEST_BLOCK + LONGEST * MAX_UTF8_PER_UNIT);
        const place = room;
        return (before, body, after) => {
            // Node.js 20.12 and 21.7 have the one-shot hash; others that implement `node:crypto` may not.
            if (!hash || before.length + body.length + after.length > LONGEST)
                return createHmac(algorithm, secret).update(before).update(body).update(after).digest(encoding);
            place.set(inner);
            let end = block;
            if (typeof body === 'string') {
                end += place.write(before + body + after, end);
            }
            else {
                end += place.write(before, end);
                place.set(body, end);
                end += body.length;
                end += place.write(after, end);
            }
            outer.write(hash(algorithm, place.subarray(0, end), 'binary'), block, 'binary');
            return hash(algorithm, outer, encoding);
        };
    },
    decodeUtf8(bytes) {
        checkUtf8 ??= process.getBuiltinModule('node:buffer').isUtf8;
        if (!checkUtf8(bytes))
            throw new TypeError('not UTF-8');
        return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString();
    },
};

// validators/event-guards.js

export function isContactCreatedEvent(value) {
  return passes(structureContactCreatedEvent, value);
}

export function isContactUpdatedEvent(value) {
  return passes(structureContactUpdatedEvent, value);
}

export function isContactDeletedEvent(value) {
  return passes(structureContactDeletedEvent, value);
}

export function isCompanyCreatedEvent(value) {
  return passes(structureCompanyCreatedEvent, value);
}

export function isCompanyUpdatedEvent(value) {
  return passes(structureCompanyUpdatedEvent, value);
}

export function isCompanyDeletedEvent(value) {
  return passes(structureCompanyDeletedEvent, value);
}

export function isEngagementCreatedEvent(value) {
  return passes(structureEngagementCreatedEvent, value);
}

export function isEngagementUpdatedEvent(value) {
  return passes(structureEngagementUpdatedEvent, value);
}

export function isEngagementDeletedEvent(value) {
  return passes(structureEngagementDeletedEvent, value);
}

export function isEngagementTranscriptTimelineCompletedEvent(value) {
  return passes(structureEngagementTranscriptTimelineCompletedEvent, value);
}

export function isTagCreatedEvent(value) {
  return passes(structureTagCreatedEvent, value);
}

export function isTagUpdatedEvent(value) {
  return passes(structureTagUpdatedEvent, value);
}

export function isTagDeletedEvent(value) {
  return passes(structureTagDeletedEvent, value);
}

// receiving/verify-signature.js

const verifier = /* @__PURE__ */ createVerifier(scheme, platform);
export const verifySignature = /* @__PURE__ */ createVerifySignature(verifier);

// receiving/receive-webhook.js

export const receiveWebhook = /* @__PURE__ */ createReceiveWebhook({
  dispatch,
  platform,
  validators: /* @__PURE__ */ validatorsOf(structuralChecks),
  verifier,
});

export function createReceiver(validators) {
  return createReceiveWebhook({ dispatch, platform, validators: validatorsByType(validators), verifier });
}

/** The types of all events. */
export const EVENT_TYPES = /* @__PURE__ */ Object.freeze([
  'v1.contact.created',
  'v1.contact.updated',
  'v1.contact.deleted',
  'v1.company.created',
  'v1.company.updated',
  'v1.company.deleted',
  'v1.engagement.created',
  'v1.engagement.updated',
  'v1.engagement.deleted',
  'v1.engagement.transcript_timeline.completed',
  'v1.tag.created',
  'v1.tag.updated',
  'v1.tag.deleted',
]);
