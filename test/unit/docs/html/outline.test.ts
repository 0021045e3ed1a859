import { array, assert, constantFrom, integer, property, tuple } from 'fast-check';
import { describe, expect, test } from 'vitest';
import { outlineOf } from '../../../../generator/docs/html/outline.js';
import type { Block, Page } from '../../../../generator/docs/model.js';

const pageOf = (body: readonly Block[]): Page => ({ slug: 'a', kind: 'guide', title: 'A', body });
const prose = (text: string): Block => ({ kind: 'prose', text });

describe('the outline of a page', () => {
  test('headings of prose go below the title and skip no level', () => {
    const { headings } = outlineOf(pageOf([prose('#### Deep\n\n# High\n\n### Two down\n\nUnderlined\n---')]));
    expect(headings.map(({ level, text }) => [level, text])).toEqual([
      [2, 'Deep'],
      [2, 'High'],
      [3, 'Two down'],
      [2, 'Underlined'],
    ]);
  });

  test('an anchor is taken once, by whoever has it in the contract first', () => {
    const { headings } = outlineOf(
      pageOf([prose('## Retries'), prose('## Retries'), { kind: 'heading', level: 2, text: 'Retries', id: 'retries' }]),
    );
    expect(headings.map(({ id }) => id)).toEqual(['retries-2', 'retries-3', 'retries']);
  });

  test('headings inside other blocks count, in the order in which they are read', () => {
    const inner = [prose('### In it')];
    const { headings } = outlineOf(
      pageOf([
        prose('## Before'),
        { kind: 'steps', items: [{ title: 'One', blocks: inner }] },
        {
          kind: 'tabs',
          group: 'g',
          label: 'l',
          items: [
            { label: 'a', blocks: [{ kind: 'callout', tone: 'note', title: 'n', blocks: [prose('### Deeper')] }] },
          ],
        },
        prose('## After'),
      ]),
    );
    expect(headings.map(({ text }) => text)).toEqual(['Before', 'In it', 'Deeper', 'After']);
  });

  test('whatever the prose, levels go down by one and anchors differ', () => {
    const heading = tuple(integer({ min: 1, max: 6 }), constantFrom('a', 'b', '`c` d', '日本', '!')).map(
      ([level, text]) => `${'#'.repeat(level)} ${text}`,
    );
    assert(
      property(array(array(heading)), (texts) => {
        const { headings } = outlineOf(pageOf(texts.map((lines) => prose(lines.join('\n\n')))));
        expect(headings).toHaveLength(texts.flat().length);
        expect(new Set(headings.map(({ id }) => id)).size).toBe(headings.length);
        headings.forEach(({ level }, index) => {
          expect(level).toBeGreaterThanOrEqual(2);
          expect(level).toBeLessThanOrEqual((headings[index - 1]?.level ?? 1) + 1);
        });
      }),
    );
  });
});
