import type { NamingRules } from '../names/name-set.js';
import { exactWordOf, spokenWordsOf, wordsOf } from '../names/words.js';

/** https://docs.python.org/3/reference/lexical_analysis.html#keywords */
const KEYWORDS = new Set(
  `False None True and as assert async await break class continue def del elif else except finally for from global if
  import in is lambda nonlocal not or pass raise return try while with yield`.split(/\s+/),
);

/** What annotations and defaults in the body of a class refer to, and an attribute of the same name would hide. */
const USED_IN_CLASSES = ['str', 'int', 'float', 'bool', 'list', 'dict', 'wire', 'extra', 'mro', 'self'];

const USED_IN_MODULES = [
  ...[
    'Any',
    'Absent',
    'DateTime',
    'Final',
    'IntEnum',
    'Literal',
    'Model',
    'StrEnum',
    'TypeAlias',
    'Union',
    'ValueModel',
  ],
  ...[
    'Delivery',
    'Dispatch',
    'ErrorCode',
    'Event',
    'Headers',
    'InvalidEventError',
    'Mapping',
    'RawBody',
    'UnknownEvent',
  ],
  ...['EVENT_TYPES', 'ABSENT', 'SCHEME', 'DISPATCH', 'HeaderFamily', 'SignatureScheme', 'WebhookVerificationError'],
];

/** PEP 8. */
export const NAMING: NamingRules = {
  types: (name) => [typeName(name), typeName(`${name}Schema`), `X${exactWordOf(name)}`],
  properties: (wire) => {
    const best = snake(wordsOf(wire));
    const spoken = snake(spokenWordsOf(wire));
    // `+1` is no `1`, and `_` is nothing at all.
    const natural = /^\p{XID_Start}/u.test(best) ? best : spoken;
    // A capital could hide a class.
    const asWritten = /^[a-zA-Z][a-zA-Z0-9_]*$/.test(wire) ? wire.replace(/^(?=[A-Z])/, 'x_') : '';
    return [safe(natural), safe(spoken), safe(asWritten), exactWordOf(wire)];
  },
  enumMembers: (value) => {
    const text = String(value);
    const best = snake(wordsOf(text)).toUpperCase();
    const spoken = snake(spokenWordsOf(text)).toUpperCase();
    const natural = typeof value === 'number' ? snake(spokenWordsOf(`value ${text}`)).toUpperCase() : best;
    return [member(natural), member(spoken), member(text), `X${exactWordOf(text)}`];
  },
  reservedTypes: USED_IN_MODULES,
  reservedProperties: USED_IN_CLASSES,
  enumMembersAreGlobal: false,
};

/** Python compares identifiers by their compatibility forms (PEP 3131), so they are written in those. */
function typeName(name: string): string {
  const normal = name.normalize('NFKC').replaceAll(/[^\p{XID_Continue}]/gu, '');
  return /^[\p{Lu}\p{Lt}]/u.test(normal) ? normal : `X${normal}`;
}

function snake(words: readonly string[]): string {
  return words.join('_').toLowerCase().normalize('NFKC');
}

function safe(name: string): string {
  if (name === '') return '';
  if (!/^\p{XID_Start}\p{XID_Continue}*$/u.test(name)) return /^\p{XID_Continue}+$/u.test(name) ? `x_${name}` : '';
  return KEYWORDS.has(name) || USED_IN_CLASSES.includes(name) ? `${name}_` : name;
}

/** Attributes of texts and of Enum are no names for members, and those with underscores around them mean something. */
function member(name: string): string {
  if (!/^\p{XID_Continue}+$/u.test(name) || name.startsWith('_') || name.endsWith('_')) return '';
  const cased = name === name.toLowerCase() && name !== name.toUpperCase() ? '' : name;
  return /^\p{XID_Start}/u.test(cased) || cased === '' ? cased : `VALUE_${cased}`;
}
