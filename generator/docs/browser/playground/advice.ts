import type { WebhookErrorCode } from '../../../runtime/receiving/errors.js';

/** What to do about each refusal. */
export const ADVICE: Readonly<Record<WebhookErrorCode, string>> = {
  signature_mismatch:
    'Compare the secret with that of this very endpoint, and make sure that the body is what arrived, byte for byte: read it before any parser does.',
  timestamp_too_old:
    'Is it an old delivery? Set “Now” to when it was signed to check the rest. If new deliveries are refused as well, the clock of the receiver is wrong.',
  timestamp_too_new: 'It was signed in the future: one of the two clocks is wrong. Synchronise that of the receiver.',
  missing_header:
    'Pass all headers of the request on. Proxies and gateways drop those that they were not told to keep.',
  malformed_header:
    'Copy the header again, whole and unchanged, from the request itself and not from a log that shortens it.',
  duplicate_header: 'Something between sender and receiver adds the header a second time. Find it, and let it stop.',
  mixed_headers:
    'A delivery has one family of headers, or the same values in both. Somebody put this one together: refuse it.',
  invalid_secret: 'Copy the signing secret of the endpoint again: the whole of it, without quotes or spaces around it.',
  body_not_raw: 'Give the body as it arrived, as text or bytes, and not what a parser made of it.',
  body_too_large: 'Raise `maxBodyBytes`, if events of this size are expected.',
  malformed_json: 'The delivery is genuine, and its body is no JSON: tell the sender.',
};
