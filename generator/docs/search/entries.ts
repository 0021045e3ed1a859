import type { Block, Markdown, Page } from '../model.js';
import { allBlocks } from './blocks.js';
import { fieldsIn } from './fields.js';
import type { EntryKind } from './index-model.js';
import { plainText, shortened } from './plain-text.js';

/** Something on a page that somebody may look for. */
export interface Found {
  readonly kind: EntryKind;
  readonly name: string;
  readonly type: string;
  readonly text: string;
  readonly page: Page;
  readonly anchor: string;
  readonly path: string;
}

/** Letters of an excerpt of prose, which is searched, and of a field's description, which is mostly shown. */
const LONGEST = { section: 1200, field: 160 };

/**
 * What there is to find on a page: the page, its headings with what follows them, the properties of its
 * schemas, and every line of a table or list that has a place of its own.
 */
export function entriesOf(page: Page, headers: ReadonlySet<string>): readonly Found[] {
  if (page.kind === 'not-found') return [];
  const found: Found[] = [];
  const add = (
    kind: EntryKind,
    name: string,
    text: string,
    anchor: string,
    more: { type?: string; path?: string } = {},
  ) => found.push({ kind, name, text, page, anchor, type: more.type ?? '', path: more.path ?? '' });
  const term = (id: string, name: Markdown, text: string) => {
    const plain = plainText(name);
    add(headers.has(plain.toLowerCase()) ? 'header' : 'term', plain, text, id);
  };

  let section = { name: page.title, anchor: '', words: page.subtitle === undefined ? [] : [page.subtitle] };
  const close = () => {
    const text = shortened(section.words.map(sentence).join(' '), LONGEST.section);
    const ofPage = page.kind === 'event' ? 'event' : 'page';
    add(section.anchor === '' ? ofPage : 'section', section.name, text, section.anchor);
  };
  for (const block of allBlocks([...page.body, ...(page.aside ?? [])])) {
    switch (block.kind) {
      case 'heading':
        close();
        section = { name: plainText(block.text), anchor: block.id, words: [] };
        break;
      case 'schema':
        for (const { name, id, path, value } of fieldsIn(block.tree)) {
          const text = shortened(plainText(value.description ?? ''), LONGEST.field);
          const kind = headers.has(name.toLowerCase()) && path === `/${name}` ? 'header' : 'field';
          add(kind, name, text, id, { type: value.type, path: dotted(path) });
        }
        break;
      case 'table':
        for (const { id, cells } of block.rows) {
          if (id !== undefined)
            term(id, cells[0] ?? '', shortened(cells.slice(1).map(plainText).join(' '), LONGEST.section));
        }
        break;
      case 'facts':
        for (const { id, term: name, value } of block.items) {
          if (id !== undefined) term(id, name, shortened(plainText(value), LONGEST.section));
        }
        break;
      default:
        break;
    }
    section.words.push(...wordsOf(block));
  }
  close();
  return found;
}

/** What a block says to those who read, where it is not found by itself. */
function wordsOf(block: Block): readonly string[] {
  switch (block.kind) {
    case 'prose':
      return [plainText(block.text)];
    case 'callout':
      return [block.title];
    case 'steps':
      return block.items.map(({ title }) => plainText(title));
    case 'table':
      return block.rows.flatMap(({ id, cells }) => (id === undefined ? cells.map(plainText) : []));
    case 'facts':
      return block.items.flatMap(({ id, term, value }) => (id === undefined ? [plainText(`${term} ${value}`)] : []));
    case 'cards':
      return block.items.flatMap(({ title, text }) => [title, plainText(text)]);
    default:
      return [];
  }
}

/** A heading or a subtitle ends without a full stop, and what follows is another sentence. */
function sentence(text: string): string {
  return text === '' || /[.!?:;,…]$/.test(text) ? text : `${text}.`;
}

/** A JSON pointer as people write it: `data.object.id`. */
function dotted(path: string): string {
  return path
    .split('/')
    .slice(1)
    .map((step) => step.replaceAll('~1', '/').replaceAll('~0', '~'))
    .join('.');
}
