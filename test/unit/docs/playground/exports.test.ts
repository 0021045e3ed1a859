import { execFileSync } from 'node:child_process';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { curlOf, shellQuoted, vitestOf } from '../../../../generator/docs/browser/playground/exports.js';
import { readState, seedOf, writeState } from '../../../../generator/docs/browser/playground/hash-state.js';
import { readHeaderText } from '../../../../generator/docs/browser/playground/header-text.js';

/** What no argument can hold is left out. */
const argument = fc.string({ unit: 'grapheme' }).map((text) => text.replaceAll('\0', ''));

test('an argument reaches the command as it is, whatever is in it', () => {
  fc.assert(
    fc.property(fc.array(argument, { minLength: 1, maxLength: 5 }), (texts) => {
      const printed = execFileSync('sh', ['-c', `printf '%s\\0' ${texts.map(shellQuoted).join(' ')}`], {
        encoding: 'utf8',
      });
      expect(printed.split('\0').slice(0, -1)).toEqual(texts);
    }),
    { numRuns: 60 },
  );
});

test('the command has everything of a delivery, and its headers can be pasted back', () => {
  const headers = { 'content-type': 'application/json', 'x-id': "a'b" };
  const command = curlOf('http://localhost:3000/in?a=1&b=2', headers, '{"name":"O\'Neil"}');
  const [, ...args] = execFileSync('sh', ['-c', `curl() { printf '%s\\0' "$0" "$@"; }; ${command}`], {
    encoding: 'utf8',
  })
    .split('\0')
    .slice(0, -1);
  expect(args).toEqual([
    '--request',
    'POST',
    'http://localhost:3000/in?a=1&b=2',
    '--header',
    'content-type: application/json',
    '--header',
    "x-id: a'b",
    '--data-raw',
    '{"name":"O\'Neil"}',
  ]);
});

test.each([
  ['lines', 'POST /in HTTP/1.1\r\nX-Id: a:b\r\nX-Time:12'],
  ['options of curl', `  -H 'X-Id: a:b' \\\n  --header "X-Time: 12" \\`],
  ['JSON', '{"X-Id": "a:b", "X-Time": ["12"]}'],
])('headers are read from %s', (_, text) => {
  expect(readHeaderText(text)).toEqual({
    pairs: [
      ['X-Id', 'a:b'],
      ['X-Time', '12'],
    ],
    unread: [],
  });
});

test('a line that is no header is told', () => {
  expect(readHeaderText('X-Id: 1\nwhat is this').unread).toEqual(['what is this']);
});

test('names of a contract stay inside the literals of a fixture', () => {
  const text = vitestOf({
    packageName: "a'b",
    type: "x'); process.exit(1); ('\n\u2028",
    seed: "s'",
    variant: 'full',
    tellType: true,
  });
  expect(text).toContain("const TYPE = 'x\\'); process.exit(1); (\\'\\n\\u2028';");
  expect(text).toContain("seed: 's\\'', variant: 'full'");
  expect(text).toContain('{ type: TYPE }');
});

test('an address leads back to the same mock, and to none that is not there', () => {
  const types = ['a.b', 'ö & ü=1'];
  const state = { type: 'ö & ü=1', seed: 'x y', variant: 'full' };
  expect(readState(writeState(state), types, ['typical', 'full'])).toEqual(state);
  expect(readState('#type=c&seed=1', types, ['typical'])).toBeUndefined();
  expect(readState('#type=a.b&variant=none', types, ['typical'])).toEqual({ type: 'a.b', seed: 0, variant: 'typical' });
});

test('a seed of digits is a number, and anything else a text', () => {
  expect(['', '7', ' 7 ', '007', '1e3', 'x', '99999999999999999999'].map(seedOf)).toEqual([
    0,
    7,
    7,
    '007',
    '1e3',
    'x',
    '99999999999999999999',
  ]);
});
