import { describe, expect, it } from 'vitest';
import { jsdoc } from '../../../../generator/emitters/quote/jsdoc.js';

describe('jsdoc', () => {
  it.each([
    { name: 'nothing', given: ['  '], want: '' },
    { name: 'one line', given: ['Was placed.'], want: '/** Was placed. */\n' },
    { name: 'lines', given: ['One.\n\nTwo.'], want: '/**\n * One.\n *\n * Two.\n */\n' },
    { name: 'a tag alone', given: ['', ['@deprecated']], want: '/** @deprecated */\n' },
    { name: 'a tag', given: ['Old.', ['@deprecated']], want: '/**\n * Old.\n * @deprecated\n */\n' },
    { name: 'the end of a comment', given: ['a */ b'], want: '/** a *\\/ b */\n' },
    { name: 'a tag in the text', given: ['@ts-ignore'], want: '/** &#64;ts-ignore */\n' },
    { name: 'a hidden line', given: ['a\u2028@type'], want: '/**\n * a\n * &#64;type\n */\n' },
  ] as const)('writes $name', ({ given: [text, tags], want }) => {
    expect(jsdoc(text, tags)).toBe(want);
  });
});
