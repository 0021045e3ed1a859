/** Texts of formats, as far as a plan can tell them: all that the checks of `runtime/formats.ts` accept, or a little more. */
import type { TextPlan } from '../mocks/plan.js';

/** `'az'`: from a to z; `'.'`: a character. */
export function chars(...ranges: readonly string[]): TextPlan {
  return {
    chars: ranges.map((range) => {
      const codes = [...range].map((character) => character.codePointAt(0) ?? 0);
      return [codes[0] ?? 0, codes.at(-1) ?? 0];
    }),
  };
}

export function many(repeat: TextPlan, min = 0, max?: number): TextPlan {
  return { repeat, min, ...(max !== undefined && { max }) };
}

export function row(...all: readonly TextPlan[]): TextPlan {
  return { all };
}

export function either(...one: readonly TextPlan[]): TextPlan {
  return { one };
}

function maybe(plan: TextPlan): TextPlan {
  return many(plan, 0, 1);
}

const LETTERS = ['az', 'AZ'] as const;
const WORD = [...LETTERS, '09'] as const;
const DIGIT = chars('09');
const HEX = chars('09', 'af', 'AF');
const ALNUM = chars(...WORD);
const ESCAPED = row('%', HEX, HEX);

const ATOM = many(chars(...WORD, ..."!#$%&'*+/=?^_`{|}~-"), 1);
const LABEL = row(ALNUM, maybe(row(many(chars(...WORD, '-')), ALNUM)));
const HOST_LABEL = row(ALNUM, maybe(row(many(chars(...WORD, '-'), 0, 61), ALNUM)));

const OCTET = either(
  DIGIT,
  row(chars('19'), DIGIT),
  row('1', DIGIT, DIGIT),
  row('2', chars('04'), DIGIT),
  row('25', chars('05')),
);
const IPV4 = row(OCTET, '.', OCTET, '.', OCTET, '.', OCTET);
const HEX_GROUP = many(HEX, 1, 4);

/** Groups of an address, and how many of them. The last 32 bits may be written like an IPv4 address. */
function groups(count: number, mayEndInIpv4: boolean): TextPlan {
  const hex = joinedBy(Array.from({ length: count }, () => HEX_GROUP));
  if (!mayEndInIpv4 || count < 2) return hex;
  return either(hex, joinedBy([...Array.from({ length: count - 2 }, () => HEX_GROUP), IPV4]));
}

function joinedBy(parts: readonly TextPlan[]): TextPlan {
  return row(...parts.flatMap((part, index) => (index === 0 ? [part] : [':', part])));
}

/** `::` stands for as many zeros as are missing. */
const SHORTENED = Array.from({ length: 8 }, (_, left) => {
  const rights = Array.from({ length: 8 - left }, (_none, right) => groups(right, true));
  return row(groups(left, false), '::', either(...rights));
});
const IPV6 = either(groups(8, true), ...SHORTENED);

const UNRESERVED = [...WORD, ..."-._~!$&'()*+,;="] as const;
const SEGMENT = either(chars(...UNRESERVED, ':', '@'), ESCAPED);
const PATH = many(row('/', many(SEGMENT)));
const AUTHORITY = row(
  maybe(row(many(either(chars(...UNRESERVED, ':'), ESCAPED)), '@')),
  either(
    many(either(chars(...UNRESERVED), ESCAPED)),
    IPV4,
    row('[', IPV6, ']'),
    row('[v', many(HEX, 1), '.', many(chars(...UNRESERVED, ':'), 1), ']'),
  ),
  maybe(row(':', many(DIGIT))),
);
const TAIL = row(
  maybe(row('?', many(either(chars(...UNRESERVED, ...':@/?'), ESCAPED)))),
  maybe(row('#', many(either(chars(...UNRESERVED, ...':@/?'), ESCAPED)))),
);
const SCHEME = row(chars(...LETTERS), many(chars(...WORD, ...'+-.')), ':');
const ROOTLESS = row(many(SEGMENT, 1), PATH);
const HIERARCHY = either(row('//', AUTHORITY, PATH), row('/', AUTHORITY, PATH), row('/', maybe(ROOTLESS)), ROOTLESS);
const WEB = either('https:', 'http:');
const URI = either(row(WEB, '//', AUTHORITY, PATH, TAIL), row(SCHEME, HIERARCHY, TAIL));

/** Addresses of the public web begin with these: neither 0, 10 and 127, nor 224 and what is beyond. */
const PUBLIC = either(
  chars('19'),
  row('1', chars('19')),
  row(chars('29'), DIGIT),
  row('1', chars('01'), DIGIT),
  row('12', chars('06')),
  row('1', chars('39'), DIGIT),
  row('2', chars('01'), DIGIT),
  row('22', chars('03')),
);
const FOREIGN = ['\u00a1\ud7ff', '\ue000\uffff'] as const;
const HOST_WORD = chars(...WORD, ...FOREIGN);
const URL_HOST = row(
  many(row(many(HOST_WORD, 1), many(row('-', many(HOST_WORD, 1))), '.'), 1),
  many(chars(...LETTERS, ...FOREIGN), 2),
);
/** All but white space. */
const SOLID = chars(
  ...['\0\u0008', '\u000e\u001f', '!\u009f', '\u00a1\u167f', '\u1681\u1fff', '\u200b\u2027', '\u202a\u202e'],
  ...['\u2030\u205e', '\u2060\u2fff', '\u3001\ud7ff', '\ue000\ufefe', '\uff00\u{10ffff}'],
);

const POINTER_TEXT = either(chars('\0.', '0}', '\u007f\ud7ff', '\ue000\u{10ffff}'), '~0', '~1');
const POINTER = many(row('/', many(POINTER_TEXT)));
const FRAGMENT_TEXT = either(chars(...WORD, ..."_-.!$&'()*+,;:=@"), ESCAPED, '~0', '~1');

const NAME = many(either(chars(...WORD, '_'), ESCAPED), 1);
const VARIABLE = row(NAME, maybe(either('*', row(':', chars('19'), many(DIGIT, 0, 3)))));
const EXPRESSION = row('{', maybe(chars(...'+#./;?&=,!@|')), VARIABLE, many(row(',', VARIABLE)), '}');
const LITERAL = chars('!', '#', '$', '&', '(;', '=', '?[', ']', '_', 'az', '~', '\u007f\ud7ff', '\ue000\u{10ffff}');

const digits = many(DIGIT, 1);
const BASE64 = chars(...WORD, '+', '/');

/** What a plan cannot tell, such as the length of a month, is in {@link file://./formats.ts}. */
export const FORMAT_TEXTS: ReadonlyMap<string, TextPlan> = /* @__PURE__ */ new Map<string, TextPlan>([
  [
    'duration',
    either(
      row('P', digits, chars(...'YMD')),
      row('P', digits, 'W'),
      row(
        'P',
        maybe(row(digits, 'Y')),
        maybe(row(digits, 'M')),
        maybe(row(digits, 'D')),
        maybe(row('T', maybe(row(digits, 'H')), maybe(row(digits, 'M')), maybe(row(digits, 'S')))),
      ),
      row('PT', digits, chars(...'HMS')),
    ),
  ],
  ['email', row(ATOM, many(row('.', ATOM)), '@', many(row(LABEL, '.'), 1), LABEL)],
  ['hostname', row(HOST_LABEL, many(row('.', HOST_LABEL)), maybe('.'))],
  ['ipv4', IPV4],
  ['ipv6', IPV6],
  ['uri', URI],
  ['uri-reference', either(URI, row(HIERARCHY, TAIL), TAIL)],
  ['uri-template', many(either(LITERAL, ESCAPED, EXPRESSION))],
  [
    'url',
    row(
      either('https', 'http', 'ftp'),
      '://',
      maybe(row(many(SOLID, 1), '@')),
      either(URL_HOST, row(PUBLIC, '.', OCTET, '.', OCTET, '.', OCTET)),
      maybe(row(':', many(DIGIT, 2, 5))),
      maybe(row('/', many(SOLID))),
    ),
  ],
  [
    'uuid',
    row(
      maybe('urn:uuid:'),
      many(HEX, 8, 8),
      '-',
      many(HEX, 4, 4),
      '-',
      many(HEX, 4, 4),
      '-',
      many(HEX, 4, 4),
      '-',
      many(HEX, 12, 12),
    ),
  ],
  ['json-pointer', POINTER],
  ['json-pointer-uri-fragment', row('#', many(row('/', many(FRAGMENT_TEXT))))],
  ['relative-json-pointer', row(either('0', row(chars('19'), many(DIGIT))), either('#', POINTER))],
  [
    'byte',
    row(
      many(row(BASE64, BASE64, BASE64, BASE64)),
      either('', row(BASE64, BASE64, '=='), row(BASE64, BASE64, BASE64, '=')),
    ),
  ],
]);
