import { describe, expect, it } from 'vitest';
import {
  cell,
  code,
  codeBlock,
  codeCell,
  fileLink,
  link,
  prose,
} from '../../../../generator/emitters/quote/markdown.js';

describe('prose', () => {
  it.each([
    { name: 'words', given: 'A contact was updated.', want: 'A contact was updated.' },
    { name: 'code spans', given: 'Sets `a_b|c`, once.', want: 'Sets `a_b|c`, once.' },
    { name: 'names with underscores', given: 'previous_attributes', want: 'previous_attributes' },
    { name: 'emphasis', given: '_a_ *b* ~c~', want: '\\_a\\_ \\*b\\* \\~c\\~' },
    { name: 'a lonely backtick', given: 'a ` b', want: 'a \\` b' },
    { name: 'an escaped backtick', given: '\\`a`', want: '\\\\\\`a\\`' },
    { name: 'HTML', given: '<img src=x onerror=alert(1)>', want: '\\<img src=x onerror=alert(1)\\>' },
    { name: 'an entity', given: '&lt;b&gt; a & b', want: '&amp;lt;b&amp;gt; a & b' },
    { name: 'a link', given: '[a](javascript:alert(1))', want: '\\[a\\](javascript:alert(1))' },
    { name: 'an image', given: '![a](http://b)', want: '!\\[a\\](http://b)' },
    { name: 'newlines', given: 'a\n\n# b\r\n\tc', want: 'a # b c' },
    { name: 'a heading', given: '## a', want: '\\## a' },
    { name: 'a list', given: '- a', want: '\\- a' },
    { name: 'a numbered list', given: '12. a', want: '12\\. a' },
    { name: 'a rule', given: '---', want: '\\---' },
    { name: 'a fence', given: '```\ncode', want: '\\`\\`\\` code' },
    { name: 'a control character', given: 'a\u0000b', want: 'a b' },
  ])('quotes $name', ({ given, want }) => {
    expect(prose(given)).toBe(want);
  });
});

describe('cell', () => {
  it.each([
    { name: 'a pipe', given: 'a | b', want: 'a &#124; b' },
    { name: 'a backslash before a pipe', given: 'a \\| b', want: 'a \\\\&#124; b' },
    { name: 'code', given: '`a`', want: '`a`' },
    { name: 'a pipe in code', given: '`a|<b`', want: '<code>a&#124;&#60;b</code>' },
    { name: 'newlines', given: 'a\n| --- |', want: 'a &#124; --- &#124;' },
  ])('quotes $name', ({ given, want }) => {
    expect(cell(given)).toBe(want);
  });

  it('writes code on its own', () => {
    expect(codeCell('order.placed')).toBe('`order.placed`');
    expect(codeCell('a|b')).toBe('<code>a&#124;b</code>');
  });
});

describe('code', () => {
  it.each([
    { given: 'a', want: '`a`' },
    { given: 'a`b', want: '``a`b``' },
    { given: '``a', want: '``` ``a ```' },
    { given: ' a\nb ', want: '`a b`' },
    { given: '', want: '' },
  ])('writes $want', ({ given, want }) => {
    expect(code(given)).toBe(want);
  });

  it('fences a block with more than it holds', () => {
    expect(codeBlock('ts', 'a\n````\nb\n')).toBe('`````ts\na\n````\nb\n`````');
  });
});

describe('link', () => {
  it.each([
    { name: 'a page', given: 'https://example.com/a?b=c', want: '[a](https://example.com/a?b=c)' },
    { name: 'mail', given: 'mailto:a@example.com', want: '[a](mailto:a@example.com)' },
    { name: 'brackets', given: 'https://example.com/a)(b', want: '[a](https://example.com/a%29%28b)' },
    { name: 'white space', given: ' https://example.com/a b\n', want: '[a](https://example.com/a%20b)' },
    { name: 'a script', given: 'javascript:alert(1)', want: 'a' },
    { name: 'a script in disguise', given: ' java\nscript:alert(1)', want: 'a' },
    { name: 'data', given: 'data:text/html,<b>', want: 'a' },
    { name: 'no address', given: 'somewhere', want: 'a' },
  ])('writes $name', ({ given, want }) => {
    expect(link('a', given)).toBe(want);
  });

  it('names a file of the package', () => {
    expect(fileLink('`A`', 'schemas/A (1).json')).toBe('[`A`](./schemas/A%20%281%29.json)');
  });
});
