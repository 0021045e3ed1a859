import * as ajvFormats from 'ajv-formats/dist/formats.js';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { FORMAT_CHECKS } from '../../../generator/emitters/validators/vocabulary/formats.js';
import * as formats from '../../../generator/runtime/formats.js';
import { runs } from '../../support/runs.js';

type AjvFormat = RegExp | ((value: never) => boolean) | { validate: RegExp | ((value: never) => boolean) } | true;
type Verdict = (value: unknown) => boolean;

const FULL = ajvFormats.fullFormats as Readonly<Record<string, AjvFormat>>;
const ours = formats as unknown as Readonly<Record<string, Verdict>>;

function theirs(name: string): Verdict {
  const format = FULL[name];
  const check = typeof format === 'object' && 'validate' in format ? format.validate : format;
  if (check === undefined || check === true) return () => true;
  return check instanceof RegExp ? (value) => check.test(value as string) : (check as Verdict);
}

/** Texts near the borders of each format; everything else is made of them by small changes. */
const NEAR: Readonly<Record<string, readonly string[]>> = {
  byte: ['', 'YQ==', 'YWI=', 'YWJj', 'YWJj\nx', 'x\nYWJj', 'x\n', '=', 'YQ='],
  date: [
    '2026-02-28',
    '2026-02-29',
    '2024-02-29',
    '1900-02-29',
    '2000-02-29',
    '2026-04-31',
    '2026-13-01',
    '2026-00-10',
    '2026-01-00',
    '0000-01-01',
  ],
  'date-time': [
    '2026-02-28T12:00:00Z',
    '2026-02-28t12:00:00z',
    '2026-02-28 12:00:00.123+01:00',
    '2026-02-28T23:59:60Z',
    '2026-03-01T00:59:60+01:00',
    '2026-02-28T22:59:60-01:00',
    '2026-02-28T12:00:00',
    '2026-02-28T12:00:00+0100',
    '2026-02-28T12:00:00+01',
    '2026-02-28T24:00:00Z',
    '2026-02-28T12:60:00Z',
    '2026-02-28T12:00:59.99999999999999999999Z',
    '2026-02-28T12:00:00.Z',
    '2026-02-28T12:00:00+24:00',
    '2026-02-28T12:00:00-23:60',
    '2026-02-28\u00a012:00:00Z',
    '2026-02-28\ufeff12:00:00Z',
    '2026-02-28TT12:00:00Z',
    '2026-02-28T12:00:00ZT',
    '2026-02-28T12:00:60Z',
  ],
  duration: ['P1Y2M3DT4H5M6S', 'P', 'PT', 'P1W', 'P1DT', 'PT1S', 'P1M1Y'],
  email: ['a@b.co', 'a.b+c@d-e.f.gh', 'a@b', '.a@b.co', 'A@B.CO', 'a@-b.co', 'é@b.co', "o'x@b.co"],
  hostname: [
    'a.b',
    'a',
    'a.',
    '-a',
    'a-',
    `${'a'.repeat(63)}.b`,
    'a'.repeat(64),
    `${'a.'.repeat(126)}a`,
    `${'a.'.repeat(127)}a`,
    'a_b',
    '',
  ],
  ipv4: ['1.2.3.4', '255.255.255.255', '256.1.1.1', '01.2.3.4', '1.2.3', '1.2.3.4.5'],
  ipv6: [
    '::',
    '::1',
    '1::',
    '1:2:3:4:5:6:7:8',
    '1:2:3:4:5:6:7::',
    '::2:3:4:5:6:7:8',
    '1::3:4:5:6:7:8',
    '1:2:3:4:5:6:1.2.3.4',
    '::1.2.3.4',
    '1:2:3:4:5::1.2.3.4',
    '1:2:3:4:5:6::1.2.3.4',
    '1.2.3.4::',
    ':::',
    '1:2',
    '12345::',
    '::ffff:255.255.255.256',
    'FE80::a',
    '1::2::3',
    ':1',
    '1:',
    '::1:',
  ],
  'json-pointer': ['', '/', '/a~0b/~1', '/~2', 'a', '/a/b'],
  'json-pointer-uri-fragment': ['#', '#/a', '#/%25', '#/~', '/a', '#/~0'],
  regex: ['a', '(', '[a-', '^\\-$', 'a\\Z', '\\Z', '(?<a>b)'],
  'relative-json-pointer': ['0', '1/a', '01', '0#', '1#/a', '-1', '0/~0'],
  uri: [
    'https://a.example/b?c=d#e',
    'http://a',
    'https://u:p@a.example:80/b',
    'mailto:a@b.co',
    'urn:x:y',
    'https://',
    'https:',
    'a.example',
    '//a',
    'https://[::1]/',
    'https://[v1.a]/',
    'https://[1:2:3:4:5:6:7:8]/',
    'https://[1:2:3::5:6:7:8]/',
    'https://[1:2:3:4:5:6:7::]/',
    'https://[1:2::6:1.2.3.4]/',
    'https://[1:2:3:4:5:6:7:8:9]/',
    'https://[1::2::3]/',
    'https://a.example/b c',
    'https://a.example/%zz',
    'https://a.example/%20',
    'https://é.example',
    'https://a/"b"',
    'HTTP://A.B/',
    'https://a.example/#a#b',
    'https://a.example:x/',
    'https://a?b',
    'https://a#',
    'x:',
    ':',
    '/',
    'https://a.example/\n',
    'https://\u017f.k',
  ],
  'uri-reference': ['/a', 'a', '#a', '?a', '', '../a', '//a', 'https://a', 'a:b', 'a b', '\\'],
  'uri-template': ['a{b}', '{+b,c*}', '{', 'a b', '{b:3}', '%20', '%', '{}', '{b:03}'],
  url: [
    'https://a.example',
    'http://127.0.0.1',
    'http://8.8.8.8/a',
    'ftp://a.bc',
    'http://a',
    'https://é.ée/',
    'https://a.example:80/ x',
    'http://10.1.1.1',
  ],
  uuid: [
    '01234567-89ab-cdef-0123-456789ABCDEF',
    'urn:uuid:01234567-89ab-cdef-0123-456789abcdef',
    '01234567-89ab-cdef-0123-456789abcde',
  ],
};

function textsNear(name: string): readonly string[] {
  if (name === 'time' || name === 'iso-time') return textsNear('date-time').map((text) => text.slice(11));
  return NEAR[name === 'iso-date-time' ? 'date-time' : name] ?? [];
}

const PIECES = [
  ':1',
  '[::',
  ']',
  ...'0123456789abcfzTZ:-+./@%#?~{}[]=\\ \n',
  '\ud83d\ude00',
  'é',
  '::',
  '%20',
  '12',
  '255',
];

/** One of the texts with a few characters cut, put in or repeated. */
function variations(texts: readonly string[]): fc.Arbitrary<string> {
  const edit = fc.record({ at: fc.nat({ max: 40 }), cut: fc.nat({ max: 2 }), put: fc.constantFrom('', ...PIECES) });
  const edited = fc.tuple(fc.constantFrom(...texts), fc.array(edit, { maxLength: 3 })).map(([text, edits]) => {
    return edits.reduce((old, { at, cut, put }) => `${old.slice(0, at)}${put}${old.slice(at + cut)}`, text);
  });
  const mixed = fc.array(fc.constantFrom(...PIECES), { maxLength: 12 }).map((pieces) => pieces.join(''));
  return fc.oneof({ weight: 6, arbitrary: edited }, { weight: 2, arbitrary: mixed }, fc.string({ maxLength: 20 }));
}

describe('formats', () => {
  const stringFormats = [...FORMAT_CHECKS].filter(([name]) => !name.startsWith('int'));

  it.each(stringFormats)('%s is what ajv-formats says it is', (name, check) => {
    const expected = theirs(name);
    const verdict = ours[check] as Verdict;
    const texts = textsNear(name);
    expect(texts.length).toBeGreaterThan(2);
    for (const text of texts) expect(verdict(text), JSON.stringify(text)).toBe(expected(text));
    fc.assert(
      fc.property(variations(texts), (text) => verdict(text) === expected(text)),
      { numRuns: runs(1_500) },
    );
  });

  it('numbers are what ajv-formats says they are', () => {
    const numbers = fc.oneof(
      fc.integer(),
      fc.double(),
      fc.constantFrom(2 ** 31 - 1, 2 ** 31, -(2 ** 31), -(2 ** 31) - 1, 1e300, -0),
    );
    fc.assert(
      fc.property(numbers, (number) => {
        return (
          formats.isInt32(number) === theirs('int32')(number) && formats.isInt64(number) === theirs('int64')(number)
        );
      }),
    );
  });

  it('are all there, but for those that assert nothing', () => {
    const asserting = Object.keys(FULL).filter((name) => !['float', 'double', 'password', 'binary'].includes(name));
    expect([...FORMAT_CHECKS.keys()].sort()).toEqual(asserting.sort());
  });
});

describe('url', () => {
  it.each([
    ':'.repeat(100_000),
    `${'a:'.repeat(50_000)} `,
  ])('is told in a time that grows with the text: %#', (rest) => {
    const { user } = process.cpuUsage();
    expect(formats.isUrl(`http://${rest}`)).toBe(false);
    // Of our own, in microseconds: backtracking takes minutes.
    expect(process.cpuUsage().user - user).toBeLessThan(5_000_000);
  });

  it.each([
    '@',
    'a@',
    'a:@',
    'a:b@',
    ':@',
    ':b@',
    'a@b@',
    'a:b:c@',
  ])('takes the user %s as ajv-formats does', (user) => {
    const address = `http://${user}shop.example`;
    expect(formats.isUrl(address)).toBe(theirs('url')(address));
  });
});
