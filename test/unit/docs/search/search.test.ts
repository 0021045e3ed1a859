import { runInNewContext } from 'node:vm';
import { describe, expect, test } from 'vitest';
import { createSearch, type Hit } from '../../../../generator/docs/browser/search/engine.js';
import { excerpt, highlighted } from '../../../../generator/docs/browser/search/highlight.js';
import { fieldsOf, placeWords } from '../../../../generator/docs/schema-tree/fields-of.js';
import { allBlocks } from '../../../../generator/docs/search/blocks.js';
import { INDEX_GLOBAL, type SearchIndex } from '../../../../generator/docs/search/index-model.js';
import { indexScript } from '../../../../generator/docs/search/search-index.js';
import { readOwnContract } from '../../../support/contract.js';
import { indexedSite } from '../../../support/docs-index.js';
import { contractOf, documentOf } from '../../../support/specification.js';

const contract = await readOwnContract();
const { site, index } = indexedSite(contract);
const search = createSearch(index);

const hitsOf = (query: string): readonly Hit[] => search(query).flatMap(({ hits }) => hits);
const first = (query: string): string => {
  const hit = hitsOf(query)[0];
  return hit ? `${hit.kind} ${hit.name}` : 'nothing';
};
/** Every property of every schema on a page. */
const fields = site.pages.flatMap((page) =>
  [...allBlocks([...page.body, ...(page.aside ?? [])])].flatMap((block) =>
    block.kind === 'schema' ? fieldsOf(block.tree).map((field) => ({ page, field })) : [],
  ),
);

describe('search', () => {
  test.each(contract.messages.map(({ wireType }) => wireType))('%s comes first, by its whole name', (wireType) => {
    expect(first(wireType)).toBe(`event ${wireType}`);
  });

  test('an event comes first by the end of its name, however it is written', () => {
    for (const { wireType } of contract.messages) {
      const end = wireType.split('.').slice(1);
      for (const query of [end.join('.'), end.join(' '), end.join('_').toUpperCase()]) {
        expect([query, first(query)]).toEqual([query, `event ${wireType}`]);
      }
    }
  });

  test('every property is found by its name, and by its name in camel case', () => {
    expect(fields.length).toBeGreaterThan(300);
    for (const name of new Set(fields.map(({ field }) => field.name))) {
      const camel = name.replace(/[_-](\w)/g, (_, letter: string) => letter.toUpperCase());
      for (const query of [name, camel])
        expect([query, hitsOf(query).some((hit) => hit.name === name)]).toEqual([query, true]);
    }
  });

  test('the page and the way to it lead to the very place of a property', () => {
    const missed = fields.flatMap(({ page, field }) => {
      const query = `${page.title} ${placeWords(field.path)}`;
      const targets = hitsOf(query).map((hit) => `${hit.page.slug}#${hit.anchor}`);
      return targets.includes(`${page.slug}#${field.id}`) ? [] : [query];
    });
    expect(missed).toEqual([]);
  });

  test('every header is found', () => {
    const names = contract.signatures.flatMap(({ families }) =>
      families.flatMap(({ id, timestamp, signature }) => [id, timestamp, signature].flatMap((name) => name ?? [])),
    );
    expect(names.length).toBeGreaterThan(2);
    for (const name of names) expect(first(name)).toBe(`header ${name}`);
  });

  test.each([
    ['contact.updated', 'event v1.contact.updated'],
    ['v1.contact', 'event v1.contact.'],
    ['transcript_tim', 'event v1.engagement.transcript_timeline.completed'],
    ['first_name', 'field first_name'],
    ['firstName', 'field first_name'],
    ['firstname', 'field first_name'],
    ['frist_name', 'field first_name'],
    ['crm assoc', 'field crm_association'],
    ['contcat.updated', 'event v1.contact.updated'],
    ['playgro', 'page Playground'],
    ['workspace.contact.crm_association', 'field crm_association'],
  ])('%s leads to %s', (query, expected) => {
    expect(first(query)).toMatch(new RegExp(`^${expected.replaceAll('.', '\\.')}`));
  });

  test('what is nowhere is not found, and neither is nothing', () => {
    expect(['qqqzzzxx', '', '  ', '._-', '\\', '(('].map((query) => hitsOf(query).length)).toEqual([0, 0, 0, 0, 0, 0]);
  });

  test('every result leads to a page and a place that is there', () => {
    const anchors = new Set(site.pages.map(({ slug }) => `${slug}#`));
    for (const { page, field } of fields) anchors.add(`${page.slug}#${field.id}`);
    for (const [kind, , , , places] of index.entries) {
      if (kind > 1) continue;
      for (const [page, anchor] of places) expect(anchors).toContain(`${index.pages[page]?.[0]}#${anchor}`);
    }
  });
});

describe('the index', () => {
  test('is sorted, and holds each thing once', () => {
    const keys = index.entries.map((entry) => JSON.stringify(entry));
    expect(new Set(keys).size).toBe(keys.length);
    expect(index.entries.map(([kind]) => kind)).toEqual([...index.entries.map(([kind]) => kind)].sort());
  });

  test('is a script that brings back what was written, and nothing that HTML would act on', async () => {
    const hostile = await contractOf({
      'asyncapi.yaml': documentOf({
        Thing: {
          name: '</script><img src=x>.made',
          summary: 'A `__proto__` <script>alert(1)</script>',
          payload: {
            type: 'object',
            properties: { ['__proto__']: { type: 'string' }, 'a\u2028b': { description: '<!--' } },
          },
        },
      }),
    });
    const made = indexedSite(hostile).index;
    const script = indexScript(made);
    expect(script).not.toMatch(/<|\u2028/);
    const box: Record<string, SearchIndex> = {};
    runInNewContext(script, box);
    expect(JSON.stringify(box[INDEX_GLOBAL])).toBe(JSON.stringify(made));
  });
});

test('marks are around what was found, and change no letter of the text', () => {
  const parts = highlighted('v1.contact.updated (c++)', ['contact', 'up', '(c++)']);
  expect(parts.map(({ text }) => text).join('')).toBe('v1.contact.updated (c++)');
  expect(parts.filter(({ isMatch }) => isMatch).map(({ text }) => text)).toEqual(['contact', 'up', '(c++)']);
});

test('an excerpt has the word that was found, wherever it stands', () => {
  const text = `${'lorem ipsum '.repeat(40)}needle ${'dolor '.repeat(40)}`;
  expect(excerpt(text, ['needle'], 100)).toContain('needle');
  expect(excerpt(text, ['needle'], 100).length).toBeLessThan(110);
  expect(excerpt('short', ['x'], 100)).toBe('short');
});
