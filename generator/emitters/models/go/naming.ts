import type { ModelType, UnionDeclaration } from '../model-set.js';
import type { NamingRules } from '../names/name-set.js';
import { exactWordOf, spokenWordsOf, wordsOf } from '../names/words.js';

/** Words that Go writes in capitals (https://go.dev/wiki/CodeReviewComments#initialisms). */
const INITIALISMS = new Set(
  `acl api ascii cpu css dns eof guid hmac html http https id ip json lhs qps ram rhs rpc sla smtp sql ssh tcp tls ttl udp
  ui uid uri url utf8 uuid vm xml xmpp xsrf xss`.split(/\s+/),
);

const USED_BY_PACKAGE = [
  ...['DateTime', 'Delivery', 'ErrorCode', 'Event', 'InvalidEventError', 'NewDateTime', 'Null', 'Optional', 'Parse'],
  ...['Pointer', 'Some', 'UnknownEvent', 'VerificationError', 'Verify', 'VerifyOption', 'WithNow', 'WithSecret'],
  ...['WithTolerance', 'SignatureMismatch', 'TimestampTooOld', 'TimestampTooNew', 'MissingHeader', 'MalformedHeader'],
  ...['DuplicateHeader', 'MixedHeaders', 'InvalidSecret', 'MalformedJSON'],
];

export const NAMING: NamingRules = {
  types: (name) => [exported(name), exported(`${name}Schema`), `X${exactWordOf(name)}`],
  properties: (wire) => {
    const best = camel(wordsOf(wire));
    const spoken = camel(spokenWordsOf(wire));
    return [exported(/^\p{L}/u.test(best) ? best : spoken), exported(spoken), `X${exactWordOf(wire)}`];
  },
  enumMembers: (value, type) => {
    const text = String(value);
    const best = camel(wordsOf(text));
    const spoken = camel(spokenWordsOf(text));
    return [best, spoken, `X${exactWordOf(text)}`].map((name) => (name === '' ? '' : type + letters(name)));
  },
  branches: ({ branches }: UnionDeclaration, nameOf) =>
    branches.map((branch, at) => [branchName(branch, nameOf), `${branchName(branch, nameOf)}Of${at + 1}`]),
  reservedTypes: USED_BY_PACKAGE,
  reservedProperties: ['EventType', 'Extra', 'MarshalJSON', 'UnmarshalJSON'],
  enumMembersAreGlobal: true,
};

function camel(words: readonly string[]): string {
  const isShouted = words.join('') === words.join('').toUpperCase();
  return words.map((word) => capital(isShouted ? word.toLowerCase() : word)).join('');
}

function capital(word: string): string {
  const lower = word.toLowerCase();
  if (INITIALISMS.has(lower)) return word.toUpperCase();
  const singular = lower.slice(0, -1);
  if (lower.endsWith('s') && INITIALISMS.has(singular)) return `${singular.toUpperCase()}s`;
  return word.charAt(0).toUpperCase() + word.slice(1);
}

/** Go takes a capital letter for exported; scripts without capitals need one in front. */
function exported(name: string): string {
  const clean = letters(name);
  if (clean === '') return '';
  return /^\p{Lu}/u.test(clean) ? clean : `X${clean}`;
}

/** What the language allows in identifiers: accents that stand by themselves are none of it. */
function letters(name: string): string {
  return name.normalize('NFC').replaceAll(/[^\p{L}\p{Nd}_]/gu, '');
}

function branchName(type: ModelType, nameOf: (key: string) => string): string {
  switch (type.kind) {
    case 'declared':
      return nameOf(type.key);
    case 'list':
      return `${singleName(type.items, nameOf)}List`;
    case 'map':
      return `${singleName(type.values, nameOf)}Map`;
    default:
      return singleName(type, nameOf);
  }
}

function singleName(type: ModelType, nameOf: (key: string) => string): string {
  if (type.kind === 'declared') return nameOf(type.key);
  if (type.kind === 'nullable') return singleName(type.type, nameOf);
  if (type.kind === 'constant') return capital(typeof type.value);
  return { json: 'JSON', null: 'Null', 'date-time': 'DateTime' }[type.kind as string] ?? capital(type.kind);
}
