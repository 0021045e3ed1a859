/** Blocks that many pages are made of, in few words. */

import type { Block, CodeBlock, HeadingBlock, Markdown, ProseBlock, TableBlock } from '../model.js';
import type { LanguageSample } from '../samples/index.js';

export function h2(text: Markdown, id: string): HeadingBlock {
  return { kind: 'heading', level: 2, text, id };
}

export function h3(text: Markdown, id: string): HeadingBlock {
  return { kind: 'heading', level: 3, text, id };
}

export function prose(...paragraphs: readonly (Markdown | undefined)[]): ProseBlock[] {
  const text = paragraphs.filter((paragraph) => paragraph !== undefined && paragraph !== '').join('\n\n');
  return text === '' ? [] : [{ kind: 'prose', text }];
}

export function code(language: string, text: string, title?: string): CodeBlock {
  return { kind: 'code', language, text, ...(title !== undefined && { title }) };
}

export function table(head: readonly Markdown[], rows: readonly (readonly Markdown[])[]): TableBlock {
  return { kind: 'table', head, rows: rows.map((cells) => ({ cells })) };
}

/** The same in several programming languages. */
export function languages(label: string, samples: readonly LanguageSample[]): Block[] {
  const items = samples.map(({ code: sample, note, install }) => ({
    label: LANGUAGES[sample.language] ?? sample.language,
    blocks: [
      sample,
      ...prose(note),
      ...(install === undefined ? [] : [code('sh', install, 'Install it from the folder of the package')]),
    ],
  }));
  // One needs no choice, and says its language itself.
  if (items.length < 2) return items.flatMap(({ blocks }) => blocks);
  return [{ kind: 'tabs', group: 'language', label, items }];
}

const LANGUAGES: Readonly<Record<string, string>> = {
  typescript: 'TypeScript',
  python: 'Python',
  go: 'Go',
  ruby: 'Ruby',
  sh: 'curl',
};

/** A heading and what follows it; nothing where nothing does. */
export function section(heading: HeadingBlock, ...blocks: readonly (readonly Block[])[]): Block[] {
  const body = blocks.flat();
  return body.length === 0 ? [] : [heading, ...body];
}
