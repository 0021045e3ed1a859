import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { lineAndColumn, placeOf, readJson } from '../../../../generator/docs/browser/playground/json-text.js';

/** JSON, and what is nearly JSON: a letter more, less or another. */
const nearlyJson = fc
  .tuple(
    fc.json(),
    fc.nat(),
    fc.constantFrom('', ',', '"', '}', ']', '\\', '0', '-', '.', 'e', '\n', "'", '{', ':', 'x', '\u0007'),
    fc.nat(2),
  )
  .map(([text, at, put, drop]) => {
    const place = at % (text.length + 1);
    return text.slice(0, place) + put + text.slice(place + drop);
  });

describe('JSON with places', () => {
  test('is JSON exactly where JSON.parse says so, and a fault is in the text', () => {
    fc.assert(
      fc.property(nearlyJson, (text) => {
        const read = readJson(text);
        expect(read.ok).toBe(isJson(text));
        if (read.ok) return;
        expect(read.message).not.toBe('This is not JSON.');
        expect(read.at).toBeLessThanOrEqual(text.length);
      }),
      { numRuns: 2000 },
    );
  });

  test('has the text of every value at its place', () => {
    const printed = fc.tuple(fc.jsonValue(), fc.nat(4)).map(([value, space]) => JSON.stringify(value, null, space));
    fc.assert(
      fc.property(printed, (text) => {
        const read = readJson(text);
        if (!read.ok) throw new Error(read.message);
        for (const [pointer, { start, end }] of read.places) {
          expect(JSON.parse(text.slice(start, end))).toEqual(valueAt(read.value, pointer));
        }
      }),
    );
  });

  test.each([
    ['{"a": 1,}', 1, 9, /comma before this } is one too many/],
    ['{"a": [1, 2,]}', 1, 13, /comma before this ]/],
    ["{'a': 1}", 1, 2, /name of a property .* double quotes/],
    ['{"a": \'b\'}', 1, 7, /double quotes/],
    ['{\n  "a": 1\n  "b": 2\n}', 3, 3, /comma/],
    ['{"a": "x\ny"}', 1, 9, /line breaks are written/],
    ['{"a": undefined}', 1, 7, /"undefined" is no value/],
    ['{"a": {', 1, 8, /the \{ of line 1 is not closed/],
    ['{"a": "bc', 1, 7, /no closing quote/],
    ['{"a": 01}', 1, 8, /numbers/],
    ['// hello\n{}', 1, 1, /no comments/],
    ['{} {}', 1, 4, /ends before this/],
    ['  ', 1, 3, /nothing here/],
  ] as const)('%j is at fault in line %i, column %i', (text, line, column, message) => {
    const read = readJson(text);
    if (read.ok) throw new Error('it is JSON');
    expect(lineAndColumn(text, read.at)).toEqual({ line, column });
    expect(read.message).toMatch(message);
  });

  test('a value that is not there has the place of the one around it', () => {
    const read = readJson('{"a": {"b": 1}}');
    if (!read.ok) throw new Error(read.message);
    expect(placeOf(read.places, '/a/c/0')).toEqual({ start: 6, end: 14 });
    expect(placeOf(read.places, '/x')).toEqual({ start: 0, end: 15 });
  });

  test('the last of two properties with one name counts, as for JSON.parse', () => {
    const read = readJson('{"a": 1, "a": 22}');
    if (!read.ok) throw new Error(read.message);
    expect([read.value, placeOf(read.places, '/a')]).toEqual([{ a: 22 }, { start: 14, end: 16 }]);
  });

  test('what is nested beyond all reason is JSON without places', () => {
    const text = '['.repeat(200_000) + ']'.repeat(200_000);
    const read = readJson(text);
    expect(read.ok && read.places.size).toBe(isJson(text) ? 0 : false);
  });
});

function isJson(text: string): boolean {
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
}

function valueAt(value: unknown, pointer: string): unknown {
  const steps = pointer
    .split('/')
    .slice(1)
    .map((step) => step.replaceAll('~1', '/').replaceAll('~0', '~'));
  return steps.reduce((place, step) => (place as Record<string, unknown>)[step], value);
}
