import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { findSyntaxProblem } from '../../../../generator/runtime/json-text/syntax-error.js';
import { jsonText } from './json-texts.js';

function isJson(text: string): boolean {
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
}

/** A text with a few of its characters taken out, doubled, or replaced by ones that mean something. */
function broken(): fc.Arbitrary<string> {
  const edit = fc.tuple(
    fc.nat(),
    fc.constantFrom('', ',', ':', '"', '\\', '{', '}', '[', ']', '0', '.', '-', 'e', 't', "'", '\n', '\u0001', '/'),
  );
  return fc
    .tuple(jsonText(), fc.array(edit, { minLength: 1, maxLength: 3 }), fc.boolean())
    .map(([text, edits, inserts]) =>
      edits.reduce((now, [at, sign]) => {
        const place = at % (now.length + 1);
        return now.slice(0, place) + sign + now.slice(place + (inserts ? 0 : 1));
      }, text),
    );
}

describe('findSyntaxProblem', () => {
  test('finds nothing in JSON, however it is spelt', () => {
    fc.assert(fc.property(jsonText(), (text) => void expect(findSyntaxProblem(text)).toBeUndefined()));
  });

  test('agrees with JSON.parse about what is JSON', () => {
    fc.assert(fc.property(broken(), (text) => void expect(findSyntaxProblem(text) === undefined).toBe(isJson(text))));
  });

  test('what stands before the place can be completed; what stands at it cannot follow', () => {
    fc.assert(
      fc.property(broken(), (text) => {
        const problem = findSyntaxProblem(text);
        if (!problem) return;
        // Up to the place, nothing is wrong but that the text ends.
        const before = findSyntaxProblem(text.slice(0, problem.offset));
        expect(before === undefined || before.isEnd).toBe(true);
        expect(problem.isEnd).toBe(problem.offset === text.length);
      }),
    );
  });

  test('every beginning of JSON ends too early, or is JSON itself', () => {
    fc.assert(
      fc.property(jsonText(), fc.nat(), (text, at) => {
        const beginning = text.slice(0, at % (text.length + 1));
        const problem = findSyntaxProblem(beginning);
        expect(problem === undefined || problem.isEnd).toBe(true);
      }),
    );
  });

  test.each([
    ['{"a":1,}', 7, 'has a comma and no member behind it'],
    ['[1,]', 3, 'has a comma and no item behind it'],
    ["{'a':1}", 1, `needs a name in double quotes, but has '\\''`],
    ['{"a":undefined}', 5, "needs a value here, but has 'undefined'"],
    ['{"a" 1}', 5, "needs a colon between a name and its value, but has '1'"],
    ['{"a":1 "b":2}', 7, `needs a comma or } here, but has '"'`],
    ['["a\nb"]', 3, 'has a line end inside a string, which is written \\n'],
    ['["\\x41"]', 2, "has no such escape as '\\\\x'"],
    ['[01]', 2, "has '1' in the middle of a value"],
    ['{} {}', 3, 'has more text behind the value'],
    ['{"a": {"b": [1, 2', 17, 'ends in the middle of a list'],
    ['{"a": "b', 8, 'ends in the middle of a string'],
    ['', 0, 'is empty'],
  ])('%j', (text, offset, message) => {
    expect(findSyntaxProblem(text)).toMatchObject({ offset, message });
  });

  test('is not impressed by depth', () => {
    expect(findSyntaxProblem('['.repeat(200_000))).toMatchObject({ offset: 200_000, isEnd: true });
  });
});
