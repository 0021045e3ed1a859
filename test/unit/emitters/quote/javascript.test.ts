import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { stringLiteral } from '../../../../generator/emitters/quote/javascript.js';

const evaluate = (source: string): unknown => new Function(`return ${source}`)();

describe('stringLiteral', () => {
  it.each([
    { given: 'v1.order.placed', want: "'v1.order.placed'" },
    { given: "it's", want: "'it\\'s'" },
    { given: 'a\\b', want: "'a\\\\b'" },
    { given: 'a\nb\r\t', want: "'a\\nb\\r\\t'" },
    { given: '\u2028\u2029', want: "'\\u2028\\u2029'" },
    { given: '\u202e', want: "'\\u202e'" },
    { given: '\ud800', want: "'\\ud800'" },
    { given: '{x}`"', want: "'{x}`\"'" },
    { given: 'żółć 🐘', want: "'żółć 🐘'" },
  ])('writes $want', ({ given, want }) => {
    expect(stringLiteral(given)).toBe(want);
    expect(evaluate(want)).toBe(given);
  });

  it('is the text again when it runs, on one line', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        const literal = stringLiteral(text);
        expect(evaluate(literal)).toBe(text);
        expect(literal).not.toMatch(/[\n\r\u2028\u2029]/);
      }),
    );
  });
});
