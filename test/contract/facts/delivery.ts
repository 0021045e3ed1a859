/** How events are delivered and signed, and whose word each fact is. */
import type { Delivery, SignatureScheme } from '../../../generator/contract/vocabulary/types.js';

type Whose = 'publisher' | 'delivery-service';

export interface DeliveryFact {
  readonly fact: string;
  readonly whose: Whose;
  readonly want: unknown;
  readonly of: (delivery: Delivery) => readonly [value: unknown, origin: Whose | undefined];
}

// biome-ignore format: a table
export const DELIVERY: readonly DeliveryFact[] = [
  { fact: 'at least once',                     whose: 'publisher', want: 'at-least-once', of: ({ guarantee }) => [guarantee?.value, guarantee?.origin] },
  { fact: 'retries are automatic',             whose: 'publisher', want: true,            of: ({ retries }) => [retries?.automatic, retries?.origin] },
  { fact: 'back-off is exponential',           whose: 'publisher', want: 'exponential',   of: ({ retries }) => [retries?.backoff, retries?.origin] },
  { fact: 'failures block no operation',       whose: 'publisher', want: false,           of: ({ blocking }) => [blocking?.value, blocking?.origin] },
  { fact: 'any 2xx acknowledges',              whose: 'publisher', want: ['2XX'],         of: ({ success }) => [success?.statuses, success?.origin] },
  { fact: 'eight attempts over 27 h 35 min',   whose: 'delivery-service', want: [0, 5, 300, 1800, 7200, 18_000, 36_000, 36_000],
    of: ({ retries }) => [retries?.schedule?.delays, retries?.schedule?.origin] },
  { fact: 'jitter of 20 %',                    whose: 'delivery-service', want: 0.2,           of: ({ retries }) => [retries?.schedule?.jitter, retries?.schedule?.origin] },
  { fact: 'a minute at least after a time-out', whose: 'delivery-service', want: 60,           of: ({ retries }) => [retries?.schedule?.minimumAfterTimeout, retries?.schedule?.origin] },
  { fact: 'an answer within 15 s',             whose: 'delivery-service', want: 15,            of: ({ timeout }) => [timeout?.seconds, timeout?.origin] },
  { fact: 'order is best effort',              whose: 'delivery-service', want: 'best-effort', of: ({ ordering }) => [ordering?.value, ordering?.origin] },
  { fact: 'redirects are failures',            whose: 'delivery-service', want: false,         of: ({ redirects }) => [redirects?.followed, redirects?.origin] },
  { fact: 'disabled after 5 days of failures', whose: 'delivery-service', want: 5 * 86_400,    of: ({ disabling }) => [disabling?.seconds, disabling?.origin] },
  { fact: 'deduplicate by both ids',           whose: 'delivery-service', want: [{ body: '/id' }, { header: 'svix-id' }],
    of: ({ deduplication }) => [deduplication?.keys, deduplication?.origin] },
  { fact: 'remember ids for 7 days',           whose: 'delivery-service', want: 7 * 86_400,
    of: ({ deduplication }) => [deduplication?.seconds, deduplication?.origin] },
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
