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

// runtime/platform/web.js

const HASHES = { sha1: 'SHA-1', sha256: 'SHA-256', sha384: 'SHA-384', sha512: 'SHA-512' };
/** WebCrypto, for browsers, edge workers and everything else. */
const platform = {
    createSigner(secret, { algorithm, encoding }) {
        const hash = { name: 'HMAC', hash: HASHES[algorithm] };
        const key = crypto.subtle.importKey('raw', Uint8Array.from(secret), hash, false, ['sign']);
        // Whoever awaits a signature gets the error; until then it must not count as unhandled.
        key.catch(() => { });
        return async (before, body, after) => {
            const signature = await crypto.subtle.sign('HMAC', await key, joined(before, body, after));
            return textOf(new Uint8Array(signature), encoding);
        };
    },
    decodeUtf8: (bytes) => new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes),
};
function joined(before, body, after) {
    const encoder = new TextEncoder();
    if (typeof body === 'string')
        return encoder.encode(before + body + after);
    const [start, end] = [encoder.encode(before), encoder.encode(after)];
    const all = new Uint8Array(start.length + body.length + end.length);
    all.set(start);
    all.set(body, start.length);
    all.set(end, start.length + body.length);
    return all;
}
function textOf(bytes, encoding) {
    if (encoding === 'base64')
        return btoa(String.fromCharCode(...bytes));
    return Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('');
}

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

// index.js

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
