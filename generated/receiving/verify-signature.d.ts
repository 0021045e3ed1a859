// Generated from the contract. Do not edit.

import type { RawBody, VerifyOptions, WebhookHeaders } from '../runtime/receiving/types.js';
import type { Verifier } from '../runtime/signature/verify.js';

/** What the headers of a verified delivery say. */
export interface WebhookDelivery {
  /** The same for every attempt to deliver the event. */
  readonly id: string;
  /** When this attempt was signed. */
  readonly timestamp: Date;
}

export declare const verifier: Verifier;

/**
 * Checks that a delivery comes from the sender and is recent. Most receivers want `receiveWebhook`, which
 * also parses and validates the body.
 *
 * @param body - as it arrived: text or bytes, never the parsed object
 * @param headers - of the request, in any form and letter case
 * @param secret - the endpoint's signing secret, with its prefix or without; several while one replaces another
 * @param options - `tolerance`: seconds that the clocks may differ, 300 by default; `now`: the time to compare with
 * @throws WebhookVerificationError with a `code` where the delivery must not be handled
 */
export declare function verifySignature(
  body: RawBody,
  headers: WebhookHeaders,
  secret: string | readonly string[],
  options?: VerifyOptions,
): Promise<WebhookDelivery>;
