import type { Random } from './random.js';

const WORDS = [
  ...['amber', 'basin', 'cedar', 'delta', 'ember', 'field', 'grove', 'haven', 'inlet', 'juniper', 'kestrel', 'lagoon'],
  ...['meadow', 'north', 'orchard', 'pebble', 'quarry', 'river', 'summit', 'thistle', 'umber', 'valley', 'willow'],
] as const;

/** Where no realistic moment is told: the year 2025. */
const USUAL_SPAN = [Date.UTC(2025, 0, 1), Date.UTC(2025, 11, 31, 23, 59, 59)] as const;

const CROCKFORD = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';
const NANOID = '0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz';
const HEX = '0123456789abcdef';

export function word(random: Random): string {
  return random.pick(WORDS);
}

/** A moment in ms since 1970. */
export function moment(random: Random, [from, to]: readonly [number, number] = USUAL_SPAN): number {
  return random.between(from, to);
}

/** A text of a format of JSON Schema or OpenAPI; of one that has no maker here, a word. */
export function formatted(format: string, random: Random, span?: readonly [number, number]): string {
  return MAKERS.get(format)?.(random, span) ?? word(random);
}

/** A ULID of 26 characters: the time in ms, then 80 random bits. Source: https://github.com/ulid/spec */
export function ulid(random: Random, time: number): string {
  return ulidTime(time) + characters(random, CROCKFORD, 16);
}

/** The first 10 characters of a ULID. */
export function ulidTime(time: number): string {
  let text = '';
  for (let rest = Math.max(0, Math.floor(time)); text.length < 10; rest = Math.floor(rest / 32)) {
    text = (CROCKFORD[rest % 32] ?? '') + text;
  }
  return text;
}

/** A UUID of version 4. Source: RFC 9562 */
export function uuid(random: Random): string {
  const digits = characters(random, HEX, 30);
  const variant = '89ab'[random.below(4)];
  return [
    digits.slice(0, 8),
    digits.slice(8, 12),
    `4${digits.slice(12, 15)}`,
    `${variant}${digits.slice(15, 18)}`,
    digits.slice(18),
  ].join('-');
}

/** 21 letters and digits. */
export function nanoid(random: Random): string {
  return characters(random, NANOID, 21);
}

function characters(random: Random, alphabet: string, length: number): string {
  let text = '';
  while (text.length < length) text += alphabet[random.below(alphabet.length)];
  return text;
}

type Maker = (random: Random, span?: readonly [number, number]) => string;

const dateTime: Maker = (random, span) => new Date(moment(random, span)).toISOString();
const time: Maker = (random, span) => dateTime(random, span).slice(11);
const host: Maker = (random) => `${word(random)}.example.com`;
const email: Maker = (random) => `${word(random)}.${word(random)}@example.com`;
const uri: Maker = (random) => `https://${host(random)}/${word(random)}`;
const reference: Maker = (random) => `/${word(random)}/${word(random)}`;
const octet = (random: Random): string => String(random.between(1, 254));

const MAKERS: ReadonlyMap<string, Maker> = new Map<string, Maker>([
  ['date-time', dateTime],
  ['iso-date-time', dateTime],
  ['date', (random, span) => dateTime(random, span).slice(0, 10)],
  ['time', time],
  ['iso-time', time],
  ['duration', (random) => `PT${random.between(1, 59)}M`],
  ['email', email],
  ['idn-email', email],
  ['hostname', host],
  ['idn-hostname', host],
  // Addresses that are kept free for documentation: RFC 5737 and RFC 3849.
  ['ipv4', (random) => `192.0.2.${octet(random)}`],
  ['ipv6', (random) => `2001:db8::${random.between(1, 0xffff).toString(16)}`],
  ['uri', uri],
  ['url', uri],
  ['iri', uri],
  ['uri-reference', reference],
  ['iri-reference', reference],
  ['uri-template', (random) => `https://${host(random)}/${word(random)}{/id}`],
  ['uuid', uuid],
  ['json-pointer', (random) => `/${word(random)}/${random.below(10)}`],
  ['json-pointer-uri-fragment', (random) => `#/${word(random)}/${random.below(10)}`],
  ['relative-json-pointer', (random) => `${random.below(3)}/${word(random)}`],
  ['regex', (random) => `^${word(random)}$`],
  ['byte', (random) => `${characters(random, NANOID, 8)}`],
]);
