import { ANYTHING, NOT_A_STRING, type Table } from './row.js';

const loose = 'all';

/** Lengths count code points, and patterns are those of ECMA-262: not anchored, with ASCII digits and words. */
export const strings: Table = {
  maxLength: [
    {
      schema: '{"maxLength": 2}',
      valid: `"", "ab", "é", "e\\u0301", "💩💩", "\\ud83d\\ud83d", "\\u0000\\n", ${NOT_A_STRING}, ["abc"], {"abc": 1}`,
      invalid: '"abc", "💩💩💩", "👩‍👧"',
      loose,
    },
    { schema: '{"maxLength": 0}', valid: '"", 1', invalid: '"a", " ", "\\u0000"', loose },
    { schema: '{"maxLength": 2.0}', valid: '"ab"', invalid: '"abc"', loose },
    { schema: '{"maxLength": 1, "minLength": 2}', valid: '[], 0', invalid: '"", "a", "ab", "abc"', loose },
  ],
  minLength: [
    {
      schema: '{"minLength": 2}',
      valid: `"ab", "e\\u0301", "💩💩", "\\ud83d\\ud83d", ${NOT_A_STRING}`,
      invalid: '"", "a", "é", "💩"',
      loose,
    },
    { schema: '{"minLength": 1}', valid: '" ", "\\u0000", "💩"', invalid: '""', loose },
    { schema: '{"minLength": 0}', valid: `"", "a", ${NOT_A_STRING}` },
    {
      schema: '{"type": "string", "minLength": 2, "maxLength": 3}',
      valid: '"ab", "abc"',
      invalid: '"a", "abcd", 12',
      loose: '"a", "abcd"',
    },
  ],
  pattern: [
    {
      schema: '{"pattern": "^a+$"}',
      valid: `"a", "aaa", ${NOT_A_STRING}, ["b"]`,
      invalid: '"", "b", "ab", "a\\n", "\\na"',
      loose,
    },
    { schema: '{"pattern": "b"}', valid: '"b", "abc"', invalid: '"", "ac", "B"', loose },
    { schema: '{"pattern": ""}', valid: '"", "a", 1' },
    { schema: '{"pattern": "^$"}', valid: '""', invalid: '"a", "\\n"', loose },
    { schema: '{"pattern": "^\\\\d$"}', valid: '"0", "9"', invalid: '"٣", "a"', loose },
    { schema: '{"pattern": "^\\\\w$"}', valid: '"a", "_", "Z"', invalid: '"é", "-"', loose },
    {
      schema: '{"pattern": "^\\\\s$"}',
      valid: '" ", "\\t", "\\u00a0", "\\ufeff", "\\u2029"',
      invalid: '"\\u0001", "\\u200b"',
      loose,
    },
    { schema: '{"pattern": "^.$"}', valid: '"a", "💩"', invalid: '"", "ab", "\\n"', loose },
    { schema: '{"pattern": "^💩+$"}', valid: '"💩💩"', invalid: '"", "💩a", "\\ud83d"', loose },
    { schema: '{"pattern": "^\\\\p{Lu}$"}', valid: '"É"', invalid: '"é"', loose },
    // An escape that Unicode mode has no use for.
    { schema: '{"pattern": "^a\\\\-b$"}', valid: '"a-b"', invalid: '"ab", "a\\\\-b"', loose },
    {
      schema: '{"pattern": "^[/`\\"\'$\\\\\\\\]$"}',
      valid: '"/", "`", "\\"", "\'", "$", "\\\\"',
      invalid: '"", "a"',
      loose,
    },
    { schema: '{"pattern": "^(?!ab)(.)\\\\1$"}', valid: '"aa"', invalid: '"ab", "ba"', loose },
    { schema: '{"pattern": "^\\u2028$"}', valid: '"\\u2028"', invalid: '"\\n"', loose },
    {
      schema: '{"type": "string", "pattern": "a", "maxLength": 2}',
      valid: '"ba"',
      invalid: '"b", "bba", 1',
      loose: '"b", "bba"',
    },
  ],
  format: [
    {
      schema: '{"format": "date-time"}',
      valid: `"2026-02-28T12:00:00Z", "2024-02-29T23:59:59.999+14:00", "1990-12-31T23:59:60Z", "2026-02-28t12:00:00z", ${NOT_A_STRING}`,
      invalid:
        '"", "2026-02-29T12:00:00Z", "2026-02-28T24:00:00Z", "2026-02-28T12:00:00", "2026-02-28", "2026-2-28T12:00:00Z"',
      loose,
    },
    {
      schema: '{"format": "date"}',
      valid: `"2026-02-28", "2000-02-29", ${NOT_A_STRING}`,
      invalid: '"1900-02-29", "2026-13-01", "2026-02-30", "26-02-28", "2026-02-28T00:00:00Z"',
      loose,
    },
    {
      schema: '{"format": "time"}',
      valid: `"12:00:00Z", "12:00:00.5+01:00", "23:59:60Z", ${NOT_A_STRING}`,
      invalid: '"12:00:00", "24:00:00Z", "12:60:00Z", "1:00:00Z", "12:00Z"',
      loose,
    },
    {
      schema: '{"format": "email"}',
      valid: `"a@b.example", "a.b+c@d-e.example", ${NOT_A_STRING}`,
      invalid: '"", "a", "@b.example", "a@", "a b@c.example", ".a@b.example"',
      loose,
    },
    {
      schema: '{"format": "hostname"}',
      valid: `"localhost", "a.example", "xn--bcher-kva.example", "1.example", ${NOT_A_STRING}`,
      invalid: `"", "-a.example", "a_b.example", "a..example", "${'a'.repeat(64)}"`,
      loose,
    },
    {
      schema: '{"format": "ipv4"}',
      valid: `"0.0.0.0", "127.0.0.1", "255.255.255.255", ${NOT_A_STRING}`,
      invalid: '"", "256.0.0.1", "1.2.3", "1.2.3.4.5", "1.2.3.4 ", "0x7f.0.0.1", "٣.2.3.4"',
      loose,
    },
    {
      schema: '{"format": "ipv6"}',
      valid: `"::", "::1", "1:2:3:4:5:6:7:8", "FE80::a", "::ffff:1.2.3.4", ${NOT_A_STRING}`,
      invalid: '"", "1:2:3", "12345::", "1::2::3", "::1%eth0", "::g", "1.2.3.4"',
      loose,
    },
    {
      schema: '{"format": "uri"}',
      valid: `"https://a.example/b?c=d#e", "urn:x:y", "mailto:a@b.example", "http://[::1]:80/", ${NOT_A_STRING}`,
      invalid: '"", "//a.example/b", "/b", "#c", "https://a.example/a b", "https://a.example/ä", ":"',
      loose,
    },
    {
      schema: '{"format": "uri-reference"}',
      valid: `"", "/b", "../c", "#d", "?e", "https://a.example", ${NOT_A_STRING}`,
      invalid: '"a b", "\\\\\\\\a\\\\b", "#a\\\\b"',
      loose,
    },
    {
      schema: '{"format": "uri-template"}',
      valid: `"a", "https://a.example/{id}{?q*}", "{+path}/{x:3}", ${NOT_A_STRING}`,
      invalid: '"{", "a}", "{a b}", "a b"',
      loose,
    },
    {
      schema: '{"format": "json-pointer"}',
      valid: `"", "/", "/a/0", "/a~0b~1c", "/ä b", ${NOT_A_STRING}`,
      invalid: '"a", "/~", "/~2", "#/a", "0"',
      loose,
    },
    {
      schema: '{"format": "relative-json-pointer"}',
      valid: `"0", "1/a", "12#", "0/~0~1", ${NOT_A_STRING}`,
      invalid: '"", "-1", "01", "/a", "0##"',
      loose,
    },
    {
      schema: '{"format": "regex"}',
      valid: `"", "^a+$", "\\\\d{2}", ${NOT_A_STRING}`,
      invalid: '"(", "[a-", "*"',
      loose,
    },
    // Nobody has to know a format, and ajv-formats does not know these.
    { schema: '{"format": "idn-email"}', valid: '"ä@ö.example", "no address", 1' },
    { schema: '{"format": "idn-hostname"}', valid: '"ö.example", "no host", 1' },
    { schema: '{"format": "iri"}', valid: '"https://ö.example/ä", "no address", 1' },
    { schema: '{"format": "iri-reference"}', valid: '"/ä", "no address", 1' },
    { schema: '{"format": "colour-of-the-day"}', valid: ANYTHING },
    { schema: '{"format": "toString"}', valid: ANYTHING },
    // Formats of OpenAPI, which ajv-formats knows: of numbers as well.
    {
      schema: '{"format": "int32"}',
      valid: '2147483647, -2147483648, 1.0, "x", null',
      invalid: '2147483648, 0.5',
      loose,
    },
    {
      schema: '{"type": "string", "format": "date"}',
      valid: '"2026-02-28"',
      invalid: '"28.2.2026", 20260228',
      loose: '"28.2.2026"',
    },
  ],
};
