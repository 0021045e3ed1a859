/** The rendered documentation as a reader has it: the text of pages, and what the trees on them say of fields. */
import type { Contract } from '../../../generator/contract/model.js';
import { Diagnostics } from '../../../generator/diagnostics/diagnostic.js';
import { emitAll } from '../../../generator/emitters/index.js';

/** Every file of the documentation by its path: `events/index.html`. */
export async function docsOf(contract: Contract): Promise<ReadonlyMap<string, string>> {
  const models = { python: true, go: true };
  const files = await emitAll(contract, {
    package: { name: '@shop/webhooks' },
    diagnostics: new Diagnostics(),
    models,
  });
  return new Map(
    files.flatMap(({ path, content }) => (path.startsWith('docs/') ? [[path.slice('docs/'.length), content]] : [])),
  );
}

/** What a page of HTML says, in one line. Code and emphasis do not count. */
export function textOfHtml(html: string): string {
  const [, main = html] = /<main[^>]*>([\s\S]*)<\/main>/.exec(html) ?? [];
  const text = main
    .replace(/<(script|style)\b[\s\S]*?<\/\1>/g, '')
    .replace(/<[^>]*>/g, '')
    .replace(/&#(x?)([0-9a-f]+);/gi, (_, hex, digits) => String.fromCodePoint(Number.parseInt(digits, hex ? 16 : 10)))
    .replace(/&(lt|gt|amp|quot);/g, (_, name: 'lt' | 'gt' | 'amp' | 'quot') => ENTITIES[name]);
  return plain(text);
}

const ENTITIES = { lt: '<', gt: '>', amp: '&', quot: '"' };

/** What a Markdown file says, in one line. */
export function textOfMarkdown(markdown: string): string {
  const text = markdown
    .replace(/\[((?:[^[\]\\]|\\.)*)\]\((?:[^()\\]|\\.)*\)/g, '$1')
    .replace(/\\([^\w\s])/g, '$1')
    .replace(/(?<=\s|^)[*_]+|[*_]+(?=[\s.,:;]|$)|\*\*/g, '');
  return plain(text);
}

function plain(text: string): string {
  return text.replaceAll('`', '').replace(/\s+/g, ' ');
}

/** A pattern as it reads without marks of code. */
export function unmarked({ source, flags }: RegExp): RegExp {
  return new RegExp(source.replaceAll('`', ''), flags);
}

/** What a tree says of a field, in its own words. */
export type Told = ReadonlyMap<string, string>;

/** The fields on a page of HTML, by their anchors without the prefix: `data-object-id`. */
export function fieldsInHtml(html: string, prefix = 'field'): Told {
  const rows = html.split(/(?=<li id=")/).flatMap((row) => {
    const [, id] = /^<li id="([^"]*)"/.exec(row) ?? [];
    return id?.startsWith(`${prefix}-`) ? [[id.slice(prefix.length + 1), textOfHtml(row)] as const] : [];
  });
  return new Map(rows);
}

/** The fields in a part of a Markdown file, by their paths: `data-object-id`; an item of a list is `item`. */
export function fieldsInMarkdown(markdown: string): Told {
  const told = new Map<string, string>();
  const path: string[] = [];
  for (const line of markdown.split('\n')) {
    const [, indent, code, item, rest] = /^( *)- (?:`([^`]+)`|(each item)) \((.*)$/.exec(line) ?? [];
    if (indent === undefined) continue;
    path.length = indent.length / 2;
    path.push(item === undefined ? (code ?? '') : 'item');
    told.set(path.join('-'), rest ?? '');
  }
  return told;
}

/** The part of a Markdown file below a heading, up to the next of its level. */
export function sectionOf(markdown: string, heading: string): string {
  const level = heading.indexOf(' ');
  const lines = markdown.split('\n');
  const start = lines.indexOf(heading);
  if (start < 0) return '';
  const end = lines.findIndex((line, index) => index > start && new RegExp(`^#{1,${level}} `).test(line));
  return lines.slice(start + 1, end < 0 ? undefined : end).join('\n');
}
