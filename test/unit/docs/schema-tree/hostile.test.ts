import MarkdownIt from 'markdown-it';
import { expect, test } from 'vitest';
import { htmlOf, markdownOf, treeOf } from './trees.js';

const SCRIPT = '<script>alert(1)</script>';
const ATTACKS = [
  SCRIPT,
  '<img src=x onerror=alert(1)>',
  '"><svg onload=alert(1)>',
  '[x](javascript:alert(1))',
  '[x](data:text/html;base64,PHNjcmlwdD4=)',
  '![x](https://tracker.example/pixel.png)',
  '`\n\n<script>alert(1)</script>\n\n`',
  "' onmouseover=alert(1) '",
  '</details></li></ul><iframe src=//x>',
];

/** Every word of a schema is the attack. */
const treeWith = (attack: string) =>
  treeOf({
    Root: {
      type: 'object',
      description: attack,
      properties: {
        [attack]: {
          title: attack,
          description: attack,
          format: attack,
          default: attack,
          examples: [attack, { [attack]: attack }],
          enum: [attack, 'other'],
          pattern: attack.replace(/[[\](){}*+?|^$\\.]/g, '\\$&'),
          contentMediaType: attack,
          externalDocs: { url: `https://example.com/${attack}`, description: attack },
        },
        known: { type: 'string', 'x-extensible-enum': [attack] },
        ruled: { 'x-interpretation': { id: 'x', question: attack, decision: attack }, not: { required: [attack] } },
        how: { oneOf: [{ title: attack, required: [attack] }, { properties: { [attack]: { const: attack } } }] },
        any: { patternProperties: { [attack.replace(/[[\](){}*+?|^$\\.]/g, '\\$&')]: { description: attack } } },
      },
      dependencies: { [attack]: [attack] },
      'x-invariants': [{ order: [`/${attack.replaceAll('/', '~1')}`, '/b'], description: attack }],
    },
  });

const ALLOWED = /^<\/?(?:div|ul|li|p|a|code|span|details|summary|button|strong|em|pre|h[1-6]|br)(?:\s|>)/;

/** Tags of a text of HTML, with attributes that our own renderer may write. */
function foreignIn(html: string): readonly string[] {
  return [...html.matchAll(/<[^>]*>/g)]
    .map(([tag]) => tag)
    .filter(
      (tag) =>
        !ALLOWED.test(tag) ||
        /\son\w+\s*=/i.test(tag.replace(/"[^"]*"/g, '""')) ||
        /href="(?!#|\.\/|https:\/\/)/i.test(tag),
    );
}

test.each(ATTACKS)('%s stays text in HTML', (attack) => {
  expect(foreignIn(htmlOf(treeWith(attack)))).toEqual([]);
});

test.each(ATTACKS)('%s stays text in Markdown, for a renderer that allows everything', (attack) => {
  const open = new MarkdownIt({ html: true });
  open.validateLink = () => true;
  expect(
    foreignIn(open.render(markdownOf(treeWith(attack)))).filter((tag) => !/^<\/?(?:ul|li|p|em)>$/.test(tag)),
  ).toEqual([]);
});
