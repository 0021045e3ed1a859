/** Facts of the sources that the documentation tells in words, and the words by which that can be told. */
import type { DeliveryFact } from '../facts/delivery.js';

/** For each fact of `DELIVERY`, by its place in the role. */
export const DELIVERY_WORDS: Readonly<Record<DeliveryFact['at'], readonly RegExp[]>> = {
  '/guarantee/value': [/at least once/i, /idempotent/],
  '/retries/automatic': [/automatically/i],
  '/retries/backoff': [/exponential back-?off/i],
  '/blocking/value': [/never (?:holds up|block)/],
  '/success/statuses': [/2xx/],
  '/retries/schedule/delays': [
    /8 attempts/,
    /5 seconds/,
    /5 minutes/,
    /30 minutes/,
    /2 hours/,
    /5 hours/,
    /10 hours/,
    /1 day 3 hours 35 minutes 5 seconds/,
  ],
  '/retries/schedule/jitter': [/20 %/],
  '/retries/schedule/minimumAfterTimeout': [/429/, /at least 1 minute/, /Retry-After/],
  '/timeout/seconds': [/15 seconds/],
  '/ordering/value': [/older event can arrive after a newer/, /updated_at/],
  '/redirects/followed': [/redirect is a failure/],
  '/disabling/seconds': [/5 days/],
  '/deduplication/keys': [/svix-id/, /\bid of the body/],
  '/deduplication/seconds': [/at least 7 days/],
};

/** What the signature scheme is made of. */
export const SIGNATURE_WORDS: readonly RegExp[] = [
  /HMAC with SHA-256/,
  /\{svix-id\}\.\{svix-timestamp\}\.\{body\}/,
  /without whsec_, decoded from Base64/,
  /v1,/,
  /separated by spaces/i,
  /5 minutes in both directions/,
  /authentic/,
  /altered/,
  /Default of Svix/,
];

/** What no pattern of the other tables covers. */
export const BEHAVIOUR_WORDS: readonly { readonly fact: string; readonly told: readonly RegExp[] }[] = [
  { fact: 'every event has its version in its type', told: [/starts with v1\./] },
  { fact: 'resources emit three events each', told: [/each emit created, updated and deleted/] },
  { fact: 'the resource has the shape of the REST API', told: [/shape (?:that|in which) the REST API returns/] },
  { fact: 'deleted: no previous values', told: [/It has no previous_attributes/] },
  { fact: 'the portal logs deliveries', told: [/delivery (?:log|history)/] },
  { fact: 'delivered by Svix', told: [/delivered by Svix|Deliveries are made by Svix/i] },
  { fact: 'header names in any letter case', told: [/without regard to letter case|does not distinguish letter case/] },
];
