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
        expect(read.message).not.toContain('cannot be read');
        expect(read.at).toBeLessThanOrEqual(text.length);
      }),
      { numRuns: 2000 },
    );
  });

  test('finds the text of every value', () => {
    const printed = fc.tuple(fc.jsonValue(), fc.nat(4), fc.constantFrom('', '\ufeff'));
    fc.assert(
      fc.property(printed, ([value, space, mark]) => {
        const text = mark + JSON.stringify(value, null, space);
        const read = readJson(text);
        if (!read.ok) throw new Error(read.message);
        for (const [pointer, part] of partsOf(read.value)) {
          const { start, end } = placeOf(text, pointer);
          expect(JSON.parse(text.slice(start, end))).toEqual(part);
        }
      }),
    );
  });

  test.each([
    ['{"a": 1,}', 1, 9, /has a comma and no member behind it/],
    ['{"a": [1, 2,]}', 1, 13, /has a comma and no item behind it/],
    ["{'a': 1}", 1, 2, /needs a name in double quotes/],
    ['{"a": \'b\'}', 1, 7, /double quotes/],
    ['{\n  "a": 1\n  "b": 2\n}', 3, 3, /needs a comma or }/],
    ['{"a": "x\ny"}', 1, 9, /a line end inside a string/],
    ['{"a": undefined}', 1, 7, /has 'undefined'/],
    ['{"a": {', 1, 8, /ends in the middle of an object/],
    ['{"a": "bc', 1, 10, /ends in the middle of a string/],
    ['{"a": 01}', 1, 8, /in the middle of a value/],
    ['// hello\n{}', 1, 1, /no comments/],
    ['{} {}', 1, 4, /more text behind the value/],
    ['  ', 1, 3, /is empty/],
  ] as const)('%j is at fault in line %i, column %i', (text, line, column, message) => {
    const read = readJson(text);
    if (read.ok) throw new Error('it is JSON');
    expect(lineAndColumn(text, read.at)).toEqual({ line, column });
    expect(read.message).toMatch(message);
  });

  test('a value that is not there has the place of the one around it', () => {
    const text = '{"a": {"b": 1}}';
    expect(placeOf(text, '/a/c/0')).toEqual({ start: 6, end: 14 });
    expect(placeOf(text, '/x')).toEqual({ start: 0, end: 15 });
  });

  test('the last of two properties with one name counts, as for JSON.parse', () => {
    const text = '{"a": 1, "a": 22}';
    expect([readJson(text), placeOf(text, '/a')]).toEqual([
      { ok: true, value: { a: 22 } },
      { start: 14, end: 16 },
    ]);
  });

  test('what is nested beyond all reason has its places too', () => {
    const text = '['.repeat(200_000) + ']'.repeat(200_000);
    expect(readJson(text).ok).toBe(isJson(text));
    expect(placeOf(text, '/0/0')).toEqual({ start: 2, end: text.length - 2 });
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

/** Every value in a value, by its pointer. */
function partsOf(value: unknown, pointer = ''): (readonly [string, unknown])[] {
  const members = typeof value === 'object' && value !== null ? Object.entries(value) : [];
  const inner = members.flatMap(([name, member]) => {
    return partsOf(member, `${pointer}/${name.replaceAll('~', '~0').replaceAll('/', '~1')}`);
  });
  return [[pointer, value], ...inner];
}
