import fc from 'fast-check';
import MarkdownIt from 'markdown-it';
import { describe, expect, it, test } from 'vitest';
import { parse } from 'yaml';
import { renderBlocks } from '../../../generator/docs/markdown/blocks.js';
import { frontMatter } from '../../../generator/docs/markdown/front-matter.js';
import { writeLine } from '../../../generator/docs/markdown/write-inline.js';
import { writeMarkdown } from '../../../generator/docs/markdown/write-markdown.js';
import type { Block } from '../../../generator/docs/model.js';
import { runs } from '../../support/runs.js';

const context = {
  href: (target: string) => (target.startsWith('page:there') ? './there.md' : '#'),
  shift: 0,
  anchor: (id: string) => id,
};
/** The strictest reader of what we write: HTML counts, as it does on most sites. */
const site = new MarkdownIt({ html: true, linkify: false });
/** How the text of a contract reads in the documentation: as text and little else. */
const plain = new MarkdownIt({ html: false, linkify: false }).disable('image');
plain.validateLink = (url) => /^(?:https?:|mailto:|page:)/i.test(url);

/** HTML without what may differ: code of one block has no language class, and emphasis may be given up. */
const shape = (html: string): string =>
  html
    .replace(/<(\/?)(?:em|strong|s)>/g, '')
    .replace(/ class="[^"]*"| title="[^"]*"| start="\d+"/g, '')
    .replaceAll('\u2060', '')
    .replaceAll('<br>', ' ')
    .replace(/<pre><code>\n?<\/code><\/pre>/g, '<pre></pre>')
    .replace(/<\/?(?:thead|tbody)>/g, '')
    .replace(/ style="[^"]*"/g, '')
    .replace(/href="[^"]*"/g, 'href')
    .replace(/\s+/g, ' ')
    .replace(/ ?(<[^>]*>) ?/g, '$1')
    .replace(/<p><\/p>|<h\d><\/h\d>/g, '')
    .trim();

const PIECES = [
  'word',
  'snake_case',
  ' ',
  '  ',
  '\n',
  '\n\n',
  '*',
  '**',
  '_',
  '~~',
  '~',
  '`',
  '``',
  '[',
  ']',
  '(',
  ')',
  '!',
  '<',
  '>',
  '&',
  '&amp;',
  '&#10;',
  '&#32;',
  '#',
  '# ',
  '- ',
  '+ ',
  '1. ',
  '2) ',
  '> ',
  '---',
  '===',
  '|',
  ':',
  ':::',
  '{',
  '}',
  '{{',
  '}}',
  '\\',
  '"',
  "'",
  '<b>',
  '<script>',
  '<!--',
  '-->',
  '\n    code',
  '\n```\n',
  '[a](https://x.example/(y)?a&b)',
  '[a](javascript:x)',
  '[a](page:there)',
  '![i](https://x.example/i.png)',
  'import x',
  'export {y}',
  'https://a.example',
  '\t',
  '😀',
  'é',
  '\n| a | b |\n| --- | --- |\n| c | d |\n',
  '$',
  '@',
];
const hostile = fc.array(fc.constantFrom(...PIECES), { maxLength: 14 }).map((pieces) => pieces.join(''));

describe('text of a contract as Markdown', () => {
  test('reads the same, and does nothing more', () => {
    fc.assert(
      fc.property(hostile, (text) => {
        const ours = writeMarkdown(text, context);
        const expected = plain.render(text);
        expect(shape(site.render(ours))).toBe(shape(expected));
      }),
      { numRuns: runs(500) },
    );
  });

  test('has no live HTML, expression, image or directive in any dialect', () => {
    fc.assert(
      fc.property(hostile, (text) => {
        const prose = outsideCode(writeMarkdown(text, context));
        expect(prose).not.toMatch(/(?<!\\)(?:\\\\)*<(?!a id=|\/a>)/);
        expect(prose).not.toMatch(/(?<!\\)(?:\\\\)*[{}]/);
        expect(prose).not.toMatch(/\{\{|\{\\\{/);
        expect(prose).not.toMatch(/^\s*(?:import|export)\s/m);
        expect(prose).not.toMatch(/^\s*:::/m);
        expect(prose).not.toMatch(/(?<!\\)!\[/);
        expect(prose).not.toMatch(/(?<!\\)\]\((?!https?:|mailto:|\.\/there|#)/);
      }),
      { numRuns: runs(500) },
    );
  });

  test('stays in its cell', () => {
    fc.assert(
      fc.property(hostile, (text) => {
        const cell = writeLine(text, { href: context.href, cell: true });
        const html = site.render(`| a | b |\n| --- | --- |\n| ${cell} | end |\n`);
        expect(html.match(/<td[ >]/g)).toHaveLength(2);
        expect(html).toContain('<td>end</td>');
      }),
      { numRuns: runs(300) },
    );
  });

  it('drops links to where none may lead, and keeps their words', () => {
    expect(writeMarkdown('[a](page:there#x) [b](page:nowhere)', context)).toBe('[a](./there.md) b');
    expect(site.render(writeMarkdown('[c](javascript:alert) <img src=x>', context))).toBe(
      '<p>[c](javascript:alert) &lt;img src=x&gt;</p>\n',
    );
  });
});

/** What is not code, where every dialect leaves everything as it is. */
function outsideCode(markdown: string): string {
  const lines = markdown.split('\n');
  const kept = plain
    .parse(markdown, {})
    .flatMap(({ type, map }) => (type === 'fence' && map ? [map] : []))
    .reduce((rest, [from, to]) => rest.map((line, index) => (index >= from && index < to ? '' : line)), lines);
  return kept.join('\n').replace(/(?<!\\)(`+)(?!`)[\s\S]*?(?<!`)\1(?!`)|<code>[\s\S]*?<\/code>/g, 'CODE');
}

describe('front matter', () => {
  test('is YAML that holds the text, whatever is in it', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (title) => {
        const text = frontMatter({ title, subtitle: undefined });
        const read = parse(text.split('\n').slice(1, -1).join('\n')) as { title: string };
        expect(text.split('\n')).toHaveLength(3);
        expect(read.title).toBe(title.replace(/\s+/g, ' ').trim());
      }),
    );
  });
});

describe('blocks', () => {
  const render = (...blocks: Block[]): string => renderBlocks(blocks, context);

  it.each<[string, Block, string]>([
    [
      'steps, with code inside',
      { kind: 'steps', items: [{ title: 'Do `a`', blocks: [{ kind: 'code', language: 'sh', text: 'a' }] }] },
      '1. **Do `a`**\n\n   ```sh\n   a\n   ```',
    ],
    [
      'a call-out as a quotation',
      { kind: 'callout', tone: 'note', title: 'Mind <this>', blocks: [{ kind: 'prose', text: 'Text.' }] },
      '> **Mind \\<this>**\n>\n> Text.',
    ],
    [
      'tabs as headings',
      {
        kind: 'tabs',
        group: 'g',
        label: 'l',
        items: [{ label: 'Go', blocks: [{ kind: 'code', language: 'go', text: 'x' }] }],
      },
      '## Go\n\n```go\nx\n```',
    ],
    [
      'a retry schedule as a table',
      { kind: 'retry-schedule', delays: [0, 5, 300], jitter: 0.2 },
      [
        '| Attempt | Wait before it | Time since the first |',
        '| ------- | -------------- | -------------------- |',
        '| 1       | at once        | the beginning        |',
        '| 2       | 5 seconds      | 5 seconds            |',
        '| 3       | 5 minutes      | 5 minutes 5 seconds  |',
        '',
        '3 attempts over 5 minutes 5 seconds. Each wait may differ by up to 20 %.',
      ].join('\n'),
    ],
    [
      'changes as a table before the example',
      { kind: 'examples', items: [{ title: 'One', value: { a: 1 }, changes: [{ path: '/a', after: 1 }] }] },
      '| Field | Before   | After |\n| ----- | -------- | ----- |\n| `a`   | no value | `1`   |\n\n```json\n{\n  "a": 1\n}\n```',
    ],
    ['facts as a list', { kind: 'facts', items: [{ term: 'T', value: '`v`' }] }, '- **T**: `v`'],
    [
      'cards as links',
      { kind: 'cards', items: [{ title: 'There', text: 'It is.', page: 'there' }] },
      '- [There](./there.md): It is.',
    ],
    [
      'how to do without what needs a browser',
      {
        kind: 'playground',
        tool: { name: 'mock', types: [], signed: false },
        instead: [{ kind: 'prose', text: 'So.' }],
      },
      'So.',
    ],
  ])('%s', (_, block, expected) => expect(render(block)).toBe(expected));
});
