import { describe, expect, it } from 'vitest';
import { jsdoc } from '../../../../generator/emitters/quote/jsdoc.js';

describe('jsdoc', () => {
  it.each([
    { name: 'nothing', given: [''], want: '' },
    { name: 'one line', given: ['Was placed.'], want: '/** Was placed. */\n' },
    { name: 'lines', given: ['One.\n\nTwo.'], want: '/**\n * One.\n *\n * Two.\n */\n' },
    { name: 'a tag alone', given: ['', ['@deprecated']], want: '/** @deprecated */\n' },
    { name: 'a tag', given: ['Old.', ['@deprecated']], want: '/**\n * Old.\n * @deprecated\n */\n' },
  ] as const)('writes $name', ({ given: [text, tags], want }) => {
    expect(jsdoc(text, tags)).toBe(want);
  });
});
