/** How events are delivered and signed, and whose word each fact is. */
import type { Json } from '../../../generator/contract/json.js';
import type { SignatureScheme } from '../../../generator/contract/vocabulary/types.js';

type Whose = 'publisher' | 'delivery-service';

export interface DeliveryFact {
  readonly fact: string;
  readonly whose: Whose;
  /** JSON pointer into the role; beside it stands whose word it is. */
  readonly at: string;
  readonly want: Json;
}

const DAY = 86_400;
const EIGHT_ATTEMPTS = [0, 5, 300, 1800, 7200, 18_000, 36_000, 36_000];
const BOTH_IDS = [{ body: '/id' }, { header: 'svix-id' }];

// biome-ignore format: a table
export const DELIVERY: readonly DeliveryFact[] = [
  { fact: 'at least once',           whose: 'publisher', at: '/guarantee/value',   want: 'at-least-once' },
  { fact: 'automatic retries',       whose: 'publisher', at: '/retries/automatic', want: true },
  { fact: 'exponential back-off',    whose: 'publisher', at: '/retries/backoff',   want: 'exponential' },
  { fact: 'failures block nothing',  whose: 'publisher', at: '/blocking/value',    want: false },
  { fact: 'any 2xx acknowledges',    whose: 'publisher', at: '/success/statuses',  want: ['2XX'] },

  { fact: 'attempts over 27 h 35 m', whose: 'delivery-service', at: '/retries/schedule/delays', want: EIGHT_ATTEMPTS },
  { fact: 'jitter of 20 %',          whose: 'delivery-service', at: '/retries/schedule/jitter', want: 0.2 },
  { fact: 'a minute after time-out', whose: 'delivery-service', at: '/retries/schedule/minimumAfterTimeout', want: 60 },
  { fact: 'an answer within 15 s',   whose: 'delivery-service', at: '/timeout/seconds',       want: 15 },
  { fact: 'order as well as it can', whose: 'delivery-service', at: '/ordering/value',        want: 'best-effort' },
  { fact: 'redirects are failures',  whose: 'delivery-service', at: '/redirects/followed',    want: false },
  { fact: 'off after five bad days', whose: 'delivery-service', at: '/disabling/seconds',     want: 5 * DAY },
  { fact: 'deduplicate by both ids', whose: 'delivery-service', at: '/deduplication/keys',    want: BOTH_IDS },
  { fact: 'remember ids for a week', whose: 'delivery-service', at: '/deduplication/seconds', want: 7 * DAY },
];

/** What the delivery service gives besides. */
export const SERVICE = { name: 'Svix', features: [/retr|again/i, /log/i, /sign/i, /portal/i, /endpoints/i] };

export const SIGNATURE: readonly { fact: string; want: unknown; of: (scheme: SignatureScheme) => unknown }[] = [
  { fact: 'HMAC', want: ['hmac', 'sha256'], of: ({ scheme, algorithm }) => [scheme, algorithm] },
  { fact: 'id, timestamp and raw body are signed', want: '{id}.{timestamp}.{body}', of: ({ content }) => content },
  { fact: 'base64', want: 'base64', of: ({ encoding }) => encoding },
  { fact: 'v1, before a comma', want: ['v1', ','], of: ({ version, versionSeparator }) => [version, versionSeparator] },
  { fact: 'several, with a space between', want: ' ', of: ({ listSeparator }) => listSeparator },
  { fact: 'secrets', want: { prefix: 'whsec_', encoding: 'base64' }, of: ({ secret }) => secret },
  { fact: 'five minutes, both ways', want: 300, of: ({ tolerance }) => tolerance },
  { fact: 'the scheme is the service’s', want: 'delivery-service', of: ({ origin }) => origin },
];

export const HEADER_FAMILIES = [
  { name: 'svix', id: 'svix-id', timestamp: 'svix-timestamp', signature: 'svix-signature', origin: 'publisher' },
  {
    name: 'webhook',
    id: 'webhook-id',
    timestamp: 'webhook-timestamp',
    signature: 'webhook-signature',
    origin: 'delivery-service',
  },
] as const;

/** The steps of verification, in this order. */
export const VERIFICATION: readonly { step: string; told: readonly RegExp[] }[] = [
  { step: 'read the three headers', told: [/svix-id/, /svix-timestamp/, /svix-signature/] },
  { step: 'keep the raw body', told: [/bytes/, /string/, /parsed|reserial|written again/i] },
  { step: 'verify with the secret of the endpoint', told: [/secret/, /portal/i, /endpoint/] },
  { step: 'parse and process only afterwards', told: [/pars/i, /only|after/] },
];

export const FOLLOW_UP = {
  type: 'v1.engagement.transcript_timeline.completed',
  method: 'GET',
  path: '/v2/engagements/{id}/transcript_timeline',
  baseUrl: 'https://app.askelephant.ai/api',
  parameters: { id: { body: '/data/object/id' } },
  brings: [/speaker/, /sentiment/, /timing|times/],
} as const;
