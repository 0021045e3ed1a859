import type { WebhookErrorCode, WebhookVerificationError } from '../receiving/errors.js';
import type { WebResponse } from '../web-types.js';

/** The statuses for what is the sender's fault. The other codes are the receiver's own: 500. */
const REFUSALS: { readonly [Code in WebhookErrorCode]?: number } = {
  signature_mismatch: 401,
  timestamp_too_old: 401,
  timestamp_too_new: 401,
  missing_header: 400,
  malformed_header: 400,
  duplicate_header: 400,
  mixed_headers: 400,
  malformed_json: 400,
  body_too_large: 413,
};

/** The status for a delivery that was refused, or `undefined` where the receiver itself is at fault. */
export function refusalStatus({ code }: WebhookVerificationError): number | undefined {
  return Object.hasOwn(REFUSALS, code) ? REFUSALS[code] : undefined;
}

/** An answer of our own words: nothing of the delivery is in it, nor of what a handler threw. */
export function problem(
  status: number,
  code: string,
  message: string,
  headers: Readonly<Record<string, string>> = {},
): WebResponse {
  return new Response(JSON.stringify({ error: { code, message } }), {
    status,
    headers: { 'content-type': 'application/json', ...headers },
  });
}

export const notAllowed = (): WebResponse =>
  problem(405, 'method_not_allowed', 'Deliver webhooks with POST.', { allow: 'POST' });

export const notJson = (): WebResponse =>
  problem(415, 'unsupported_media_type', 'Deliver webhooks as application/json.');

export const notDone = (): WebResponse =>
  problem(500, 'internal_error', 'The receiver failed. Deliver the event again.');

/** @param seconds - after how many seconds to come again */
export const notYet = (seconds: number): WebResponse =>
  problem(409, 'in_progress', 'Another attempt to deliver this event is being handled.', {
    'retry-after': String(seconds),
  });

export const notValid = (): WebResponse =>
  problem(422, 'invalid_event', 'The signature is right, but the event is not what the contract says.');

const JSON_TYPE = /^\s*(?:application\/json|[^\s;/]+\/[^\s;/]+\+json)\s*(?:;|$)/i;

/** Whether a body of this type may be JSON. A delivery that names none may be. */
export function mayBeJson(contentType: string | undefined): boolean {
  return contentType === undefined || contentType.trim() === '' || JSON_TYPE.test(contentType);
}
