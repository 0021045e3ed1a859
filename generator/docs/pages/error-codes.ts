import type { WebhookErrorCode } from '../../runtime/receiving/errors.js';
import type { Markdown } from '../model.js';

interface ErrorCode {
  /** What the handlers answer. */
  readonly status: number;
  readonly meaning: Markdown;
  readonly help: Markdown;
}

/** Every reason to refuse a delivery. The type makes sure that none is left out. */
export const ERROR_CODES: Readonly<Record<WebhookErrorCode, ErrorCode>> = {
  signature_mismatch: {
    status: 401,
    meaning: 'No signature was made with your secret over these bytes.',
    help: 'Use the secret of this very endpoint, and the body as it arrived. If both are right, the delivery is not genuine.',
  },
  timestamp_too_old: {
    status: 401,
    meaning: 'The delivery was signed longer ago than the tolerance allows.',
    help: 'One of them: a replay, and refusing it is right. All of them: set your clock by NTP. In a test: sign anew, or give `now`.',
  },
  timestamp_too_new: {
    status: 401,
    meaning: 'The delivery was signed further in the future than the tolerance allows.',
    help: 'Set your clock by NTP: it is slow.',
  },
  missing_header: {
    status: 400,
    meaning: 'A header that every delivery has is not there.',
    help: 'Pass all headers on. Proxies and gateways may drop those that they do not know.',
  },
  malformed_header: {
    status: 400,
    meaning: 'A header is there and cannot be read.',
    help: 'Pass it on as it came. If it came like this, the delivery is not genuine.',
  },
  duplicate_header: {
    status: 400,
    meaning: 'A header that comes once came several times.',
    help: 'Look for a proxy that adds headers; otherwise somebody put the request together.',
  },
  mixed_headers: {
    status: 400,
    meaning: 'Headers of two families are mixed, or say different things.',
    help: 'Nothing: a genuine delivery has one complete family.',
  },
  invalid_secret: {
    status: 500,
    meaning: 'The secret is not one, so nothing can be verified.',
    help: 'Copy it again, whole and without spaces or quotes. Is the environment variable set where the code runs?',
  },
  body_not_raw: {
    status: 500,
    meaning: 'Something parsed the body before it was verified.',
    help: 'Hand over bytes or text. Switch the JSON parser off for this route, or move it behind the verification.',
  },
  body_too_large: {
    status: 413,
    meaning: 'The body has more bytes than your receiver takes.',
    help: 'Raise `maxBodyBytes` if events of that size are expected.',
  },
  malformed_json: {
    status: 400,
    meaning: 'The signature is right, and the body is not JSON.',
    help: 'Report it to the publisher, with the id of the delivery.',
  },
};
