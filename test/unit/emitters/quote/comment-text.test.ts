import { describe, expect, it } from 'vitest';
import { inline, jsonInline, patternInline, prose } from '../../../../generator/emitters/quote/comment-text.js';

describe('prose', () => {
  it.each([
    { name: 'nothing', given: '  ', want: '' },
    { name: 'the end of a comment', given: 'a */ b', want: 'a *\\/ b' },
    { name: 'a tag', given: '@ts-ignore', want: '\\@ts-ignore' },
    { name: 'a hidden line', given: 'a\u2028@type', want: 'a\n\\@type' },
    { name: 'another order of reading', given: 'a\u202eb', want: 'ab' },
  ])('keeps $name inside the comment', ({ given, want }) => {
    expect(prose(given)).toBe(want);
  });

  it('wraps long lines', () => {
    expect(prose('word '.repeat(40)).split('\n').length).toBe(2);
  });
});

describe('text for one line', () => {
  it('has no other line', () => {
    expect(inline('a\nb */ @c')).toBe('a b *\\/ \\@c');
  });

  it('means the same as JSON', () => {
    const value = '*/ @a \u2028';
    expect(JSON.parse(jsonInline(value, 100) ?? '')).toBe(value);
    expect(jsonInline(value, 3)).toBeUndefined();
  });

  it('matches the same as a pattern', () => {
    const shown = patternInline('^a*/ @b$') ?? '';
    expect(shown).not.toContain('*/');
    expect(new RegExp(shown).test('aa/ @b')).toBe(true);
  });
});
