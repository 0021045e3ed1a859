import { type Outline, outlineOf } from '../html/outline.js';
import type { Block, Markdown, Page } from '../model.js';
import { fieldsOf, placeWords } from '../schema-tree/fields-of.js';
import type { SchemaTree } from '../schema-tree/model.js';
import { allBlocks } from './blocks.js';
import type { EntryKind } from './index-model.js';
import { plainSections, plainText, shortened } from './plain-text.js';

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
const LONGEST = { prose: 1200, field: 160 };

/**
 * What there is to find on a page: the page, its headings with what follows them, the properties of its
 * schemas, and every line of a table or list that has a place of its own.
 *
 * @param headers - the names of headers, in small letters
 */
export function entriesOf(page: Page, headers: ReadonlySet<string>): readonly Found[] {
  if (page.kind === 'not-found') return [];
  const collector = new Collector(page, headers);
  for (const block of allBlocks([...page.body, ...(page.aside ?? [])])) collector.read(block);
  return collector.finish();
}

class Collector {
  readonly #page: Page;
  readonly #headers: ReadonlySet<string>;
  readonly #outline: Outline;
  readonly #found: Found[] = [];
  #section: { readonly name: string; readonly anchor: string; readonly words: string[] };

  constructor(page: Page, headers: ReadonlySet<string>) {
    this.#page = page;
    this.#headers = headers;
    this.#outline = outlineOf(page);
    this.#section = { name: page.title, anchor: '', words: page.subtitle === undefined ? [] : [page.subtitle] };
  }

  read(block: Block): void {
    switch (block.kind) {
      case 'heading':
        this.#begin(plainText(block.text), block.id);
        break;
      case 'prose': {
        const headings = this.#outline.inProse.get(block) ?? [];
        const [first = '', ...rest] = headings.length > 0 ? plainSections(block.text) : [plainText(block.text)];
        this.#say(first);
        for (const [index, text] of rest.entries()) {
          const heading = headings[index];
          if (heading) this.#begin(plainText(heading.text), heading.id);
          this.#say(text);
        }
        break;
      }
      case 'schema':
        this.#readTree(block.tree);
        break;
      case 'event-list':
        for (const { title, id, description } of block.groups) {
          this.#add('section', title, plainText(description ?? ''), id);
        }
        break;
      case 'table':
        for (const { id, cells } of block.rows) this.#line(id, cells[0] ?? '', cells.slice(1).map(plainText).join(' '));
        break;
      case 'facts':
        for (const { id, term, value } of block.items) this.#line(id, term, plainText(value));
        break;
      case 'callout':
        this.#say(block.title);
        break;
      case 'steps':
        for (const { title } of block.items) this.#say(plainText(title));
        break;
      case 'cards':
        for (const { title, text } of block.items) this.#say(`${title}: ${plainText(text)}`);
        break;
      default:
        break;
    }
  }

  finish(): readonly Found[] {
    this.#end();
    return this.#found;
  }

  #readTree(tree: SchemaTree): void {
    for (const { name, id, path, value } of fieldsOf(tree)) {
      const isHeader = this.#headers.has(name.toLowerCase()) && path === `/${name}`;
      const text = shortened(plainText(value.description ?? ''), LONGEST.field);
      this.#add(isHeader ? 'header' : 'field', name, text, id, { type: value.type, path: placeWords(path) });
    }
  }

  /** A line with a place of its own is found by its name; any other is part of the text around it. */
  #line(id: string | undefined, name: Markdown, text: string): void {
    const plain = plainText(name);
    if (id === undefined) this.#say(`${plain} ${text}`);
    else
      this.#add(this.#headers.has(plain.toLowerCase()) ? 'header' : 'term', plain, shortened(text, LONGEST.prose), id);
  }

  #begin(name: string, anchor: string): void {
    this.#end();
    this.#section = { name, anchor, words: [] };
  }

  #say(text: string): void {
    // A title ends without a full stop, and what follows is another sentence.
    if (text !== '') this.#section.words.push(/[.!?:;,…]$/.test(text) ? text : `${text}.`);
  }

  #end(): void {
    const { name, anchor, words } = this.#section;
    const kind = anchor !== '' ? 'section' : this.#page.kind === 'event' ? 'event' : 'page';
    this.#add(kind, name, shortened(words.join(' '), LONGEST.prose), anchor);
  }

  #add(kind: EntryKind, name: string, text: string, anchor: string, of: { type?: string; path?: string } = {}): void {
    this.#found.push({ kind, name, text, page: this.#page, anchor, type: of.type ?? '', path: of.path ?? '' });
  }
}
