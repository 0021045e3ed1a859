import type { Platform } from '../platform/platform.js';
import { rawBody } from '../receiving/body.js';
import { WebhookVerificationError } from '../receiving/errors.js';
import { notNegative } from '../receiving/not-negative.js';
import type { RawBody, VerifyOptions, WebhookHeaders } from '../receiving/types.js';
import { chooseFamily, PARTS, type SignatureHeaders } from './families.js';
import { type HeaderReader, malformed, readHeaders, type WantedHeaders } from './headers.js';
import type { SignatureScheme } from './scheme.js';
import { createKeyring } from './secret.js';

/** What verified headers say; what the contract's headers do not tell is `undefined`. */
export interface VerifiedDelivery {
  readonly id: string | undefined;
  readonly timestamp: Date | undefined;
}

/** Verification of deliveries that are signed in one way. */
export interface Verifier {
  /** The headers that {@link verify} asks for. */
  readonly wanted: WantedHeaders;
  /**
   * @param body - as it arrived
   * @param secrets - one or several
   * @throws WebhookVerificationError where the delivery must not be handled
   * @throws RangeError where `tolerance` or `now` make no sense
   */
  readonly verify: (
    body: string | Uint8Array,
    read: HeaderReader,
    secrets: unknown,
    options: VerifyOptions,
  ) => VerifiedDelivery | Promise<VerifiedDelivery>;
}

/**
 * Makes the verifier of a signature scheme.
 *
 * @see https://github.com/standard-webhooks/standard-webhooks/blob/main/spec/standard-webhooks.md
 * @see https://docs.svix.com/receiving/verifying-payloads/how-manual
 */
export function createVerifier(scheme: SignatureScheme, platform: Platform): Verifier {
  const signersOf = createKeyring(scheme, platform);
  return {
    wanted: headerNames(scheme),
    verify(body, read, secrets, options) {
      const signers = signersOf(secrets);
      const headers = chooseFamily(scheme.families, read);
      const verified = {
        id: checkedId(headers, scheme.border),
        timestamp: checkedTimestamp(headers, scheme.tolerance, options),
      };
      const { before, after } = scheme.frame(headers.id, headers.timestamp);
      const expected = signers.map((sign) => sign(before, body, after));
      const judge = (signatures: readonly string[]): VerifiedDelivery => {
        for (const signature of signatures) if (isSignedWith(signature, headers.signature, scheme)) return verified;
        throw mismatch(headers.names.signature, scheme);
      };
      // What is known at once need not wait: a turn of the queue costs as much as the checks.
      return expected.every((signature) => typeof signature === 'string')
        ? judge(expected)
        : Promise.all(expected).then(judge);
    },
  };
}

function headerNames({ families, listSeparator }: SignatureScheme): WantedHeaders {
  const hasCommas = listSeparator?.startsWith(',') ?? false;
  const wanted = new Map<string, boolean>();
  for (const family of families) {
    for (const part of PARTS)
      if (family[part] !== undefined) wanted.set(family[part], hasCommas && part === 'signature');
  }
  return wanted;
}

/** Visible ASCII. */
const ID = /^[!-~]{1,256}$/;

function checkedId({ names, id }: SignatureHeaders, border: string | undefined): string | undefined {
  if (names.id === undefined) return undefined;
  if (!ID.test(id) || (border !== undefined && id.includes(border)))
    throw malformed(names.id, 'is not the id of a delivery');
  return id;
}

/** Digits alone: `parseInt` and `Number` read much else as a number. */
const UNIX_SECONDS = /^\d{1,12}$/;

function checkedTimestamp(
  { names, timestamp }: SignatureHeaders,
  agreed: number,
  { tolerance: asked = agreed, now = new Date() }: VerifyOptions,
): Date | undefined {
  if (names.timestamp === undefined) return undefined;
  if (!UNIX_SECONDS.test(timestamp)) throw malformed(names.timestamp, 'is not a Unix time in seconds');
  const tolerance = notNegative('tolerance', asked);
  const time = now?.getTime?.();
  if (typeof time !== 'number' || Number.isNaN(time)) throw new RangeError('now must be a valid date');
  const age = Math.floor(time / 1000) - Number(timestamp);
  if (Math.abs(age) <= tolerance) return new Date(Number(timestamp) * 1000);
  const [code, when] = age > 0 ? (['timestamp_too_old', 'ago'] as const) : (['timestamp_too_new', 'ahead'] as const);
  const message = `The delivery was signed ${Math.abs(age)} seconds ${when}, and ${tolerance} are allowed. It may be a replay; if all are refused, check the clock.`;
  throw new WebhookVerificationError(code, message, names.timestamp);
}

/**
 * Whether one of the header's signatures is this one. Those of other versions are skipped, as new versions
 * come before old ones go.
 */
function isSignedWith(expected: string, header: string, { prefix = '', listSeparator }: SignatureScheme): boolean {
  const entries = listSeparator === undefined ? [header] : header.split(listSeparator);
  return entries.some((entry) => entry.startsWith(prefix) && isSame(expected, entry.slice(prefix.length)));
}

/**
 * Compares text with text, so that one way to write the bytes counts and no other, in a time that tells
 * nothing about where they differ.
 */
function isSame(expected: string, given: string): boolean {
  let difference = expected.length ^ given.length;
  for (let at = 0; at < expected.length; at++) difference |= expected.charCodeAt(at) ^ given.charCodeAt(at);
  return difference === 0;
}

function mismatch(header: string, { prefix }: SignatureScheme): WebhookVerificationError {
  const kind = prefix === undefined ? '' : ` with '${prefix}'`;
  return new WebhookVerificationError(
    'signature_mismatch',
    `No signature${kind} fits: the secret is that of another endpoint, or the body is not byte for byte what was sent.`,
    header,
  );
}

/** Makes the function that checks the signature of one delivery and nothing else. The package declares its exact type. */
export function createVerifySignature({ wanted, verify }: Verifier) {
  return async (
    body: RawBody,
    headers: WebhookHeaders,
    secret: unknown,
    options: VerifyOptions = {},
  ): Promise<VerifiedDelivery> => {
    return verify(rawBody(body, Number.POSITIVE_INFINITY), readHeaders(headers, wanted), secret, options);
  };
}
