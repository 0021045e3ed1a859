import { WebhookVerificationError } from '../receiving/errors.js';
import { chooseFamily, type SignatureHeaders } from '../signature/families.js';
import { type HeaderReader, readHeaders } from '../signature/headers.js';
import type { WholeDelivery } from './input/delivery.js';
import type { Case, Status } from './report/model.js';
import { grouped, plural, took } from './report/words.js';
import type { Signing } from './signing.js';
import { assertSecrets } from './validate/signatures.js';

const GROUP = 'signature';

/** Checks one delivery as a receiver does, and tells each step. */
export async function verifySteps(
  { headers, body }: WholeDelivery,
  secrets: readonly string[],
  signing: Signing,
  tolerance: number | undefined,
): Promise<Case[]> {
  const { scheme, verifier } = signing;
  await assertSecrets(verifier, secrets);
  let read: HeaderReader;
  let chosen: SignatureHeaders;
  try {
    read = readHeaders(headers, verifier.wanted);
    chosen = chooseFamily(scheme.families, read);
  } catch (error) {
    return [failed('headers', error)];
  }
  const names = Object.values(chosen.names);
  const steps = [
    step('headers', 'passed', `${names.join(', ')} ${names.length === 1 ? 'is' : 'are'} there, once each`),
  ];
  const verify = (bytes: Uint8Array, seconds: number) => verifier.verify(bytes, read, secrets, { tolerance: seconds });
  try {
    await verify(body, Number.POSITIVE_INFINITY);
  } catch (error) {
    const isMismatch = error instanceof WebhookVerificationError && error.code === 'signature_mismatch';
    if (!isMismatch) return [...steps, failed(headerStep(error, chosen), error)];
    const hint = await whatFits(body, (bytes) => verify(bytes, Number.POSITIVE_INFINITY));
    return [...steps, ...timeStep(chosen, signing, tolerance), failed('signature', error, hint)];
  }
  const entries = scheme.listSeparator === undefined ? 1 : chosen.signature.split(scheme.listSeparator).length;
  const among = entries === 1 ? 'the signature' : `one of ${entries} signatures`;
  const content = `${grouped(body.length)} ${body.length === 1 ? 'byte' : 'bytes'}`;
  const { before, after } = scheme.frame('{id}', '{timestamp}');
  const how = `${scheme.algorithm.toUpperCase()}-HMAC over ${before}{body}${after}, where the body has ${content}`;
  const secret = secrets.length === 1 ? 'the secret' : `one of ${plural(secrets.length, 'secret')}`;
  return [
    ...steps,
    ...timeStep(chosen, signing, tolerance),
    step('signature', 'passed', `${among} was made with ${secret}: ${how}`),
  ];
}

function step(id: string, status: Status, title: string): Case {
  return { id, group: GROUP, status, title, findings: [] };
}

function failed(id: string, error: unknown, help?: string): Case {
  if (!(error instanceof WebhookVerificationError)) throw error;
  const { code, message } = error;
  const finding = { code, message, severity: 'error', ...(help !== undefined && { help }) } as const;
  return { id, group: GROUP, status: 'failed', findings: [finding] };
}

function headerStep(error: unknown, { names }: SignatureHeaders): string {
  const isTime = error instanceof WebhookVerificationError && error.header === names.timestamp;
  return isTime ? 'timestamp' : 'headers';
}

/** How old it is. Without a tolerance to keep to, that is told and not judged. */
function timeStep({ names, timestamp }: SignatureHeaders, { scheme }: Signing, tolerance: number | undefined): Case[] {
  if (names.timestamp === undefined) return [];
  const age = Math.floor(Date.now() / 1000) - Number(timestamp);
  const isOff = Math.abs(age) > (tolerance ?? scheme.tolerance);
  const when = new Date(Number(timestamp) * 1000);
  const date = Number.isNaN(when.getTime()) ? timestamp : when.toISOString().replace('.000', '');
  const told = `signed at ${date}, ${took(Math.abs(age) * 1000)} ${age < 0 ? 'ahead' : 'ago'}`;
  if (!isOff) return [step('timestamp', 'passed', told)];
  if (tolerance === undefined) {
    const note = `${told}: a receiver refuses it after ${scheme.tolerance} s, and a recording is that old`;
    return [step('timestamp', 'skipped', note)];
  }
  const code = age > 0 ? 'timestamp_too_old' : 'timestamp_too_new';
  const finding = { code, message: `${told}, and ${tolerance} s are allowed`, severity: 'error' } as const;
  return [{ id: 'timestamp', group: GROUP, status: 'failed', findings: [finding] }];
}

/** What happens to bodies on their way into a file, and what to say where undoing it makes the signature fit. */
const MENDS: readonly (readonly [mend: (body: string) => string, told: string])[] = [
  [
    (body) => body.replace(/\r?\n$/, ''),
    'Without the line end at its end the signature fits: an editor, or echo, added it.',
  ],
  [(body) => `${body}\n`, 'With a line end at its end the signature fits: it was cut off.'],
  [
    (body) => body.replaceAll('\r\n', '\n'),
    'With \\n for \\r\\n the signature fits: the line ends were changed, as git does on Windows.',
  ],
  [
    (body) => JSON.stringify(JSON.parse(body)),
    'As compact JSON the signature fits: something parsed the body and wrote it again.',
  ],
  [(body) => body.replace(/^\ufeff/, ''), 'Without the byte order mark the signature fits.'],
];

async function whatFits(body: Uint8Array, verify: (bytes: Uint8Array) => unknown): Promise<string | undefined> {
  const text = Buffer.from(body).toString('utf8');
  for (const [mend, told] of MENDS) {
    try {
      await verify(Buffer.from(mend(text)));
      return told;
    } catch {
      // That was not it.
    }
  }
  return undefined;
}
