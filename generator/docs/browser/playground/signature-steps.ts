import type { WebhookErrorCode } from '../../../runtime/receiving/errors.js';
import type { HeaderFamily } from '../../../runtime/signature/scheme.js';
import { ADVICE } from './advice.js';
import type { SignatureCode } from './contract-code.js';
import { type HeaderPair, readHeaderText } from './header-text.js';
import { nearMiss } from './near-miss.js';

/** What somebody has of a delivery. */
export interface GivenDelivery {
  readonly headers: string;
  readonly body: string;
  readonly secret: string;
  readonly now: Date;
}

export interface Step {
  readonly title: string;
  /** `open`: it cannot be said, because of a step before. */
  readonly state: 'good' | 'bad' | 'open';
  readonly text: string;
  readonly facts: readonly (readonly [name: string, value: string, state?: 'good' | 'bad'])[];
}

export interface Explanation {
  readonly steps: readonly Step[];
  readonly verdict: Verdict;
}

export type Verdict =
  | { readonly ok: true }
  | {
      readonly ok: false;
      readonly code: WebhookErrorCode | 'error';
      readonly message: string;
      readonly advice: string;
    };

/** The headers of one family, as they arrived. */
interface Chosen {
  readonly id: string;
  readonly timestamp: string;
  readonly signature: string;
}

/**
 * Checks a delivery as a receiver does, and tells every step of it. The verdict is that of the emitted
 * verification; the steps show how it comes about.
 */
export async function explainSignature(code: SignatureCode, given: GivenDelivery): Promise<Explanation> {
  const { pairs, unread } = readHeaderText(given.headers);
  const verdict = await judge(code, pairs, given);
  const chosen = chooseHeaders(code.scheme.families, pairs);
  const headers = headerStep(code, pairs, unread, chosen, verdict);
  const secret = await secretStep(code, given.secret);
  const time = timeStep(code, chosen, given.now);
  const content = contentStep(code, chosen, given.body);
  const expected = await expectedSignature(code, chosen, given.body, given.secret);
  const signatures = await signatureStep(code, chosen, expected, given);
  const withTime = code.scheme.families.some(({ timestamp }) => timestamp !== undefined);
  return { steps: [headers, secret, ...(withTime ? [time] : []), content, signatures], verdict };
}

async function judge(
  code: SignatureCode,
  pairs: readonly HeaderPair[],
  { body, secret, now }: GivenDelivery,
): Promise<Verdict> {
  try {
    await code.verifySignature(body, pairs, secret, { now });
    return { ok: true };
  } catch (error) {
    // The emitted code has a class of its own, and minified classes have other names than their errors.
    if (error instanceof Error && error.name === 'WebhookVerificationError' && 'code' in error) {
      const reason = error.code as WebhookErrorCode;
      return { ok: false, code: reason, message: error.message, advice: ADVICE[reason] };
    }
    return { ok: false, code: 'error', message: String(error), advice: '' };
  }
}

const PARTS = ['id', 'timestamp', 'signature'] as const;

function chooseHeaders(families: readonly HeaderFamily[], pairs: readonly HeaderPair[]): Chosen | undefined {
  const values = new Map(pairs.map(([name, value]) => [name.toLowerCase(), value]));
  const family = families.find((names) => PARTS.every((part) => names[part] === undefined || values.has(names[part])));
  if (!family) return undefined;
  const value = (name: string | undefined): string => (name === undefined ? '' : (values.get(name) ?? ''));
  return { id: value(family.id), timestamp: value(family.timestamp), signature: value(family.signature) };
}

const HEADER_CODES: ReadonlySet<string> = new Set([
  'missing_header',
  'mixed_headers',
  'duplicate_header',
  'malformed_header',
]);

function headerStep(
  { scheme }: SignatureCode,
  pairs: readonly HeaderPair[],
  unread: readonly string[],
  chosen: Chosen | undefined,
  verdict: Verdict,
): Step {
  const title = 'Find the headers';
  const fault = verdict.ok || !HEADER_CODES.has(verdict.code) ? undefined : verdict.message;
  const names = scheme.families.flatMap((family) => PARTS.flatMap((part) => family[part] ?? []));
  const there = pairs.filter(([name]) => names.includes(name.toLowerCase()));
  const missing = chosen
    ? []
    : PARTS.flatMap((part) => scheme.families[0]?.[part] ?? []).filter(
        (name) => !there.some(([is]) => is.toLowerCase() === name),
      );
  const facts = [
    ...there.map(([name, value]) => [name.toLowerCase(), value] as const),
    ...missing.map((name) => [name, 'not there', 'bad'] as const),
    ...unread.slice(0, 3).map((line) => ['no header', line, 'bad'] as const),
  ];
  if (fault !== undefined) return { title, state: 'bad', text: fault, facts };
  // A secret that is none is noticed before any header is, so the verdict may not speak of them.
  if (!chosen)
    return { title, state: 'bad', text: `A complete set is ${scheme.families.map(nameFamily).join(', or ')}.`, facts };
  return { title, state: 'good', text: 'All that a signature needs is there.', facts };
}

function nameFamily(family: HeaderFamily): string {
  return PARTS.flatMap((part) => family[part] ?? []).join(' + ');
}

async function secretStep({ scheme, signDelivery }: SignatureCode, secret: string): Promise<Step> {
  const title = 'Read the secret';
  const { prefix, encoding } = scheme.secret;
  try {
    await signDelivery('', { id: 'x', timestamp: new Date(0), secret });
  } catch (error) {
    return { title, state: 'bad', text: error instanceof Error ? error.message : String(error), facts: [] };
  }
  const rest = prefix !== undefined && secret.startsWith(prefix) ? secret.slice(prefix.length) : secret;
  const length = encoding.decode(rest)?.length ?? 0;
  const how = prefix === undefined ? `Read as ${encoding.name}` : `What follows ${prefix} is ${encoding.name}`;
  return { title, state: 'good', text: `${how}: a key of ${count(length, 'byte')}.`, facts: [] };
}

function timeStep({ scheme }: SignatureCode, chosen: Chosen | undefined, now: Date): Step {
  const title = 'Compare the time';
  if (!chosen) return { title, state: 'open', text: 'There is no timestamp to compare.', facts: [] };
  if (!/^\d{1,12}$/.test(chosen.timestamp)) {
    return {
      title,
      state: 'bad',
      text: 'The timestamp is not a Unix time in whole seconds.',
      facts: [['timestamp', chosen.timestamp, 'bad']],
    };
  }
  const age = Math.floor(now.getTime() / 1000) - Number(chosen.timestamp);
  const isNear = Math.abs(age) <= scheme.tolerance;
  const facts = [
    ['signed', isoTime(Number(chosen.timestamp))],
    ['now', isoTime(Math.floor(now.getTime() / 1000))],
    ['allowed', `${count(scheme.tolerance, 'second')} either way`],
  ] as const;
  const when = age === 0 ? 'this very second' : `${count(Math.abs(age), 'second')} ${age > 0 ? 'ago' : 'ahead of now'}`;
  return {
    title,
    state: isNear ? 'good' : 'bad',
    text: `Signed ${when}${isNear ? '.' : `: ${age > 0 ? 'too old' : 'too far in the future'}.`}`,
    facts,
  };
}

/** How much of a body is shown as signed content. */
const SHOWN = 120;

function contentStep({ scheme }: SignatureCode, chosen: Chosen | undefined, body: string): Step {
  const title = 'Put the signed content together';
  const template = scheme.frame('{id}', '{timestamp}');
  const text = `It is ${template.before}{body}${template.after}, and the body counts as it arrived, byte for byte.`;
  if (!chosen) return { title, state: 'open', text, facts: [] };
  const { before, after } = scheme.frame(chosen.id, chosen.timestamp);
  const shown = body.length > SHOWN ? `${body.slice(0, SHOWN)}…` : body;
  const bytes = new TextEncoder().encode(body).length;
  return {
    title,
    state: 'good',
    text,
    facts: [
      ['content', `${before}${shown}${after}`],
      ['body', count(bytes, 'byte')],
    ],
  };
}

/** The signature that the secret gives, without its version; `undefined` where it cannot be made. */
async function expectedSignature(
  { scheme, signDelivery }: SignatureCode,
  chosen: Chosen | undefined,
  body: string,
  secret: string,
): Promise<string | undefined> {
  if (!chosen) return undefined;
  const timestamp = new Date(chosen.timestamp === '' ? 0 : Number(chosen.timestamp) * 1000);
  const family = scheme.families[0];
  if (!family) return undefined;
  const headers = await signDelivery(body, { id: chosen.id, timestamp, secret }).catch(() => undefined);
  return headers?.[family.signature]?.slice(prefixOf(scheme).length);
}

function prefixOf({ prefix = '' }: SignatureCode['scheme']): string {
  return prefix;
}

async function signatureStep(
  code: SignatureCode,
  chosen: Chosen | undefined,
  expected: string | undefined,
  given: GivenDelivery,
): Promise<Step> {
  const title = 'Compare the signatures';
  if (!chosen || expected === undefined) {
    return { title, state: 'open', text: 'Without headers and a secret, there is nothing to compare.', facts: [] };
  }
  const { scheme } = code;
  const prefix = prefixOf(scheme);
  const listed = scheme.listSeparator === undefined ? [chosen.signature] : chosen.signature.split(scheme.listSeparator);
  const facts: Step['facts'][number][] = [['expected', prefix + expected]];
  let fits = false;
  for (const signature of listed) {
    if (signature === prefix + expected) fits = true;
    if (!signature.startsWith(prefix)) facts.push(['skipped', `${signature} (another version)`]);
    else facts.push(signature === prefix + expected ? ['fits', signature, 'good'] : ['differs', signature, 'bad']);
  }
  if (fits) return { title, state: 'good', text: 'One of the signatures is the expected one; one is enough.', facts };
  const hint = await nearMiss(async (body, secret) => {
    const made = await expectedSignature(code, chosen, body, secret);
    return made !== undefined && listed.includes(prefix + made);
  }, given);
  const text =
    listed.length > 1 ? 'None of the signatures is the expected one.' : 'The signature is not the expected one.';
  return { title, state: 'bad', text: hint === undefined ? text : `${text} ${hint}`, facts };
}

function count(number: number, word: string): string {
  return `${number.toLocaleString('en-GB')} ${word}${number === 1 ? '' : 's'}`;
}

/** `2026-01-31 12:00:00 UTC` */
function isoTime(seconds: number): string {
  const date = new Date(seconds * 1000);
  return Number.isNaN(date.getTime()) ? String(seconds) : date.toISOString().replace('T', ' ').replace('.000Z', ' UTC');
}
