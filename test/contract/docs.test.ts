/** Everything that the sources state is found on the rendered pages, and in the single page of Markdown. */
import { describe, expect, test } from 'vitest';
import { readOwnContract } from '../support/contract.js';
import {
  docsOf,
  fieldsInHtml,
  fieldsInMarkdown,
  sectionOf,
  type Told,
  textOfHtml,
  textOfMarkdown,
  unmarked,
} from './docs/pages.js';
import { BEHAVIOUR_WORDS, DELIVERY_WORDS, SIGNATURE_WORDS } from './docs/said.js';
import { DECISIONS } from './facts/decisions.js';
import { DELIVERY, FOLLOW_UP, HEADER_FAMILIES, SERVICE, VERIFICATION } from './facts/delivery.js';
import { ENVELOPE, ENVELOPE_MEANINGS, HEADER_MEANINGS, HEADERS } from './facts/envelope.js';
import { BEHAVIOUR, EVENTS } from './facts/events.js';
import type { Field } from './facts/field.js';
import { TOPICS } from './facts/guides.js';
import { payloadFieldsOf } from './facts/payload.js';
import { OPTIONAL, RESOURCES, TRANSCRIPT_TIMELINE } from './facts/resources.js';

const docs = await docsOf(await readOwnContract());
const fileOf = (path: string): string => docs.get(path) ?? '';
const single = fileOf('webhooks.md');
const everything = textOfMarkdown(single);
const site = [...docs].flatMap(([path, html]) => (path.endsWith('.html') ? [textOfHtml(html)] : []));

/** A page in both forms, and the single page where that tells the same. */
function formsOf(slug: string): { readonly form: string; readonly text: string }[] {
  return [
    { form: 'HTML', text: textOfHtml(fileOf(`${slug}.html`)) },
    { form: 'Markdown', text: textOfMarkdown(fileOf(`${slug}.md`)) },
    { form: 'the single page', text: everything },
  ];
}

function expectTold(slug: string, patterns: readonly RegExp[]): void {
  for (const { form, text } of formsOf(slug)) {
    const missing = patterns.map(unmarked).filter((pattern) => !pattern.test(text));
    expect(missing, `not told by ${slug}, ${form}`).toEqual([]);
  }
}

describe('events', () => {
  test.each(EVENTS)('$type: its type and its trigger', ({ type, trigger }) => {
    const words = trigger.split(' ').map((word) => new RegExp(`\\b${word}\\b`, 'i'));
    expectTold(`events/${type}`, words);
    expectTold('events/index', [new RegExp(type.replaceAll('.', '\\.'))]);
    expect(single).toContain(`### \`${type}\``);
    for (const word of words) expect(textOfMarkdown(sectionOf(single, `### \`${type}\``))).toMatch(word);
  });

  test.each(BEHAVIOUR)('$type: $fact', ({ type, told }) => {
    expectTold(`events/${type}`, told);
    for (const pattern of told) {
      expect(textOfMarkdown(sectionOf(single, `### \`${type}\``))).toMatch(unmarked(pattern));
    }
  });

  test.each(EVENTS)('$type: every field of its payload', (event) => {
    const fields = payloadFieldsOf(event);
    expectFields(fieldsInHtml(fileOf(`events/${event.type}.html`)), fields);
    expectFields(fieldsInMarkdown(sectionOf(fileOf(`events/${event.type}.md`), '## Payload')), fields);
  });

  test.each(EVENTS)('$type: its headers', ({ type }) => {
    expectTold(
      `events/${type}`,
      HEADERS.map(({ name }) => new RegExp(name)),
    );
  });

  test.each(EVENTS)('$type: complete examples, and what an update changed', ({ type, previous }) => {
    const markdown = fileOf(`events/${type}.md`);
    const examples = [...markdown.matchAll(/```json\n([\s\S]*?)\n```/g)].map(([, json = '']) => JSON.parse(json));
    expect(examples.filter((example) => example.type === type).length).toBeGreaterThan(0);
    expect(/\| Field +\| Before +\| After +\|/.test(markdown)).toBe(previous === true);
  });
});

describe('resources', () => {
  test.each(Object.entries(RESOURCES))('%s: every field', (name, fields) => {
    const title = name.charAt(0).toUpperCase() + name.slice(1);
    expectFields(fieldsInHtml(fileOf(`resources/${title}.html`)), fields);
    expectFields(fieldsInMarkdown(fileOf(`resources/${title}.md`)), fields);
    expectFields(fieldsInMarkdown(sectionOf(single, `### ${title}`)), fields);
  });

  test.each(Object.entries(OPTIONAL))('%s: the list of optional fields', (name, { page, later }) => {
    const title = name.charAt(0).toUpperCase() + name.slice(1);
    const texts = [
      textOfHtml(fileOf(`resources/${title}.html`)),
      textOfMarkdown(fileOf(`resources/${title}.md`)),
      textOfMarkdown(sectionOf(single, `### ${title}`)),
    ];
    for (const text of texts) {
      const [, list = ''] = /only when they have a value: ([^.]*)\./.exec(text) ?? [];
      const names = list === '' ? [] : list.split(', ');
      expect(names.sort()).toEqual([...page, ...later].sort());
    }
  });
});

describe('envelope and headers', () => {
  test('every field of the envelope', () => {
    expectFields(fieldsInHtml(fileOf('envelope.html')), ENVELOPE);
    expectFields(fieldsInMarkdown(fileOf('envelope.md')), ENVELOPE);
    expectFields(fieldsInMarkdown(sectionOf(single, '## Envelope')), ENVELOPE);
  });

  test.each(ENVELOPE_MEANINGS)('what $path means', ({ told }) => expectTold('envelope', told));
  test.each(HEADER_MEANINGS)('what $name means', ({ told, name }) =>
    expectTold('verification', [new RegExp(name), ...told]));
});

describe('verification', () => {
  test.each(VERIFICATION)('$step', ({ told }) => expectTold('verification', told));
  test.each(SIGNATURE_WORDS)('%s', (pattern) => expectTold('verification', [pattern]));
  test.each(HEADER_FAMILIES)('the family $name', ({ id, timestamp, signature }) => {
    expectTold('verification', [new RegExp(id), new RegExp(timestamp), new RegExp(signature)]);
  });
});

describe('delivery', () => {
  test.each(DELIVERY)('$fact, in the words of the $whose', ({ at }) => {
    const words = DELIVERY_WORDS[at];
    expect(words).toBeDefined();
    expectTold('delivery', words ?? []);
  });
  test('whose word each fact is, with a source', () => {
    const rows = sectionOf(fileOf('delivery.md'), '## At a glance')
      .split('\n')
      .filter((line) => line.startsWith('| '));
    const whose = rows.slice(2).map((row) => row.split('|').at(-2)?.trim());
    expect(whose.filter((word) => word === 'Publisher').length).toBeGreaterThanOrEqual(4);
    expect(whose.every((word) => word === 'Publisher' || word?.includes('](https://docs.svix.com/'))).toBe(true);
  });
  test('the service and what it gives', () => expectTold('delivery', [/Svix/, ...SERVICE.features]));
});

describe('the follow-up call', () => {
  const slug = `events/${FOLLOW_UP.type}`;
  test('where it goes, and what it brings', () => {
    const address = new RegExp(`${FOLLOW_UP.method} \\S*${FOLLOW_UP.path.replace(/[{}]/g, '\\$&')}`);
    expectTold(slug, [address, /data\.object\.id/, ...FOLLOW_UP.brings]);
  });
  test('what it answers', () => {
    expectFields(fieldsInHtml(fileOf(`${slug}.html`), 'answer'), TRANSCRIPT_TIMELINE);
    expectFields(fieldsInMarkdown(sectionOf(fileOf(`${slug}.md`), '### What it answers')), TRANSCRIPT_TIMELINE);
  });
});

describe('guides', () => {
  test.each(TOPICS)('$topic', ({ told }) => {
    const patterns = told.map(unmarked).map(withoutAddress);
    expect(site.some((text) => patterns.every((pattern) => pattern.test(text)))).toBe(true);
    for (const pattern of patterns) expect(everything).toMatch(pattern);
  });
  test('the address of the service’s examples is a link', () => {
    const address = 'https://docs.svix.com/receiving/verifying-payloads/how';
    expect(single).toContain(`](${address})`);
    expect(fileOf('guides/receiving-safely.html')).toContain(`href="${address}"`);
  });
  test.each(BEHAVIOUR_WORDS)('$fact', ({ told }) => {
    for (const pattern of told) {
      expect(everything).toMatch(pattern);
      expect(site.some((text) => pattern.test(text))).toBe(true);
    }
  });
});

describe('interpretations', () => {
  test.each(DECISIONS)('gap $gap', ({ about, decided }) => {
    const sections = (markdown: string) => markdown.split(/^##+ /m).map(textOfMarkdown);
    const tells = (text: string) => [...about, ...decided].every((pattern) => unmarked(pattern).test(text));
    expect(sections(fileOf('interpretations.md')).some(tells)).toBe(true);
    expect(sections(single).some(tells)).toBe(true);
    expect(fileOf('interpretations.html').split('<h2').map(textOfHtml).some(tells)).toBe(true);
  });
});

/** The address of a link is no text; there is a test of its own for it. */
function withoutAddress(pattern: RegExp): RegExp {
  return pattern.source.startsWith('https:') ? /examples for many languages/ : pattern;
}

/** Every field stands in the tree, and what the sources say about it beside it. */
function expectFields(told: Told, fields: readonly Field[], above = ''): void {
  for (const { name, type, required, nullable, const: constant, known, fields: inner, ...field } of fields) {
    const path = above + name;
    const words = told.get(path);
    expect(words, path).toBeDefined();
    expect(words, path).toMatch(required ? /\brequired\b/ : /\boptional\b/);
    expect(words, path).toMatch(type === 'array' ? /\blist\b/ : new RegExp(`\\b${type}\\b`));
    if (nullable) expect(words, path).toMatch(/null/);
    for (const value of [constant ?? [], known ?? [], field.format ?? []].flat()) expect(words, path).toContain(value);
    if (field.pattern !== undefined) expect(words?.replaceAll('\\', ''), path).toContain(field.pattern);
    if (field.change !== undefined) expect(words, path).toContain(field.change);
    if (inner) expectFields(told, inner, `${path}-${type === 'array' ? 'item-' : ''}`);
  }
}
