import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import { runs } from '../support/runs.js';
import { ask, type Consumer, consumerOf } from './support/consumer.js';
import { textsOf } from './support/disk.js';
import { specifiedEvents, without } from './support/events.js';
import { type Hunk, lineDiff } from './support/line-diff.js';
import { ROOT } from './support/process.js';
import { generated, projectCopy } from './support/project.js';
import { randomOf, shuffleKeys } from './support/shuffle.js';

type Texts = Readonly<Record<string, string>>;

/** The files that speak of everything. Every other file that speaks of another resource must stay as it is. */
const WHOLE = [
  ...[
    'README.md',
    'asyncapi.json',
    'openapi.json',
    'manifest.json',
    'index.js',
    'index.web.js',
    'index.d.ts',
    'types/',
  ],
  'receiving/events.js',
  'models/',
  ...['docs/assets/', 'docs/llms-full.txt', 'docs/webhooks.md'],
];
const events = specifiedEvents(join(ROOT, 'spec'));
let baseline: string;
let before: Texts;

beforeAll(async () => {
  baseline = await generated(projectCopy({ models: true }));
  before = textsOf(baseline);
});

describe('one optional property more', () => {
  const NEW = /nickname/i;
  let after: Texts;

  beforeAll(async () => {
    const project = projectCopy({ models: true });
    insertBefore(project, 'spec/schemas/contact.yaml', '    description:\n      description: Free text', NICKNAME);
    insertBefore(project, 'spec/schemas/contact.yaml', '    emails:\n      $ref', PREVIOUS_NICKNAME);
    after = textsOf(await generated(project));
  });

  test('adds files that are about it alone, and removes none', () => {
    const paths = Object.keys(after).filter((path) => before[path] === undefined);
    expect(paths.length).toBeGreaterThan(0);
    expect(paths.filter((path) => !NEW.test(path))).toEqual([]);
    expect(Object.keys(before).filter((path) => after[path] === undefined)).toEqual([]);
  });

  test('leaves the files of every other resource as they are, byte for byte', () => {
    expect(changedFiles(before, after).filter((path) => !/contact/i.test(path) && !isWhole(path))).toEqual([]);
  });

  test('changes only lines that have to do with it', () => {
    expect(unrelated(before, after, NEW)).toEqual([]);
    printCounts('a property', before, after);
  });

  test('in JSON, nothing is different but the property', () => {
    for (const path of changedFiles(before, after).filter(isContractJson)) {
      expect(withoutKeys(JSON.parse(after[path] ?? ''), NEW), path).toEqual(JSON.parse(before[path] ?? ''));
    }
  });
});

describe('one event more', () => {
  const NEW = /ContactMerged|v1\.contact\.merged|contact-merged|two contacts/i;
  let after: Texts;

  beforeAll(async () => {
    const project = projectCopy({ models: true });
    const entry = 'spec/asyncapi.yaml';
    const lines = ['#/components/messages', './messages/contact.yaml#'].map(
      (to) => `ContactMerged: { $ref: "${to}/ContactMerged" }\n`,
    );
    insertBefore(project, entry, '      CompanyCreated: { $ref: "#/components', `      ${lines[0]}`);
    insertBefore(project, entry, '    CompanyCreated: { $ref: "./messages', `    ${lines[1]}`);
    const operation = '      - $ref: "#/channels/webhook/messages/';
    insertBefore(project, entry, `${operation}CompanyCreated"`, `${operation}ContactMerged"\n`);
    const file = join(project, 'spec/messages/contact.yaml');
    writeFileSync(file, `${readFileSync(file, 'utf8')}\n${mergedMessage(project)}`);
    after = textsOf(await generated(project));
  });

  test('adds files that are about it alone, and removes none', () => {
    const paths = Object.keys(after).filter((path) => before[path] === undefined);
    expect(paths.length).toBeGreaterThan(0);
    expect(paths.filter((path) => !NEW.test(path))).toEqual([]);
    expect(Object.keys(before).filter((path) => after[path] === undefined)).toEqual([]);
  });

  test('leaves the files of every other event as they are, byte for byte', () => {
    const changed = changedFiles(before, after);
    expect(changed.filter((path) => /Event\b/.test(path))).toEqual([]);
    expect(changed.filter((path) => path.startsWith('schemas/'))).toEqual([]);
  });

  test('changes only lines that have to do with it', () => {
    expect(unrelated(before, after, NEW, isPages)).toEqual([]);
    printCounts('an event', before, after);
  });

  test('a line that has nothing to do with it would be noticed', () => {
    const doctored = {
      ...after,
      'index.js': (after['index.js'] ?? '').replace('The types of all events.', 'All types.'),
    };
    expect(unrelated(before, doctored, NEW, isPages)).toHaveLength(1);
  });

  test('in JSON, nothing is different but the event', () => {
    for (const path of changedFiles(before, after).filter(isContractJson)) {
      expect(withoutKeys(JSON.parse(after[path] ?? ''), NEW), path).toEqual(JSON.parse(before[path] ?? ''));
    }
  });

  test('adds its guard to the root, and one line to each list of events', () => {
    const list = lineDiff(before['index.js'] ?? '', after['index.js'] ?? '');
    expect(list).toEqual([
      { removed: [], added: ['  structureContactMergedEvent,'] },
      {
        removed: [],
        added: [
          'export function isContactMergedEvent(value) {',
          '  return passes(structureContactMergedEvent, value);',
          '}',
          '',
        ],
      },
      { removed: [], added: ["  'v1.contact.merged',"] },
    ]);
  });
});

describe('the order of keys in the YAML files', () => {
  let consumers: Consumer[];
  let shuffled: Texts[];
  const seeds = Array.from({ length: runs(1) }, (_, index) => index + 1);

  beforeAll(async () => {
    const folders: string[] = [];
    for (const seed of seeds) {
      const project = projectCopy({ models: true });
      shuffleKeys(join(project, 'spec'), randomOf(seed));
      folders.push(await generated(project));
    }
    shuffled = folders.map(textsOf);
    consumers = await Promise.all([baseline, ...folders].map(consumerOf));
  });

  test('is another one after the shuffling', () => {
    for (const texts of shuffled) expect(texts['asyncapi.json']).not.toBe(before['asyncapi.json']);
  });

  test('changes the name of no file, and of no export', async () => {
    for (const texts of shuffled) expect(Object.keys(texts).sort()).toEqual(Object.keys(before).sort());
    const answers = await Promise.all(consumers.map((consumer) => ask(consumer, {})));
    const exported = answers.map((answer) => [...answer.exports].sort());
    expect(exported).toEqual(exported.map(() => exported[0]));
    const types = answers.map((answer) => [...answer.eventTypes].sort());
    expect(types).toEqual(types.map(() => types[0]));
  });

  test('changes no schema', () => {
    for (const path of Object.keys(before).filter((path) => path.startsWith('schemas/'))) {
      for (const texts of shuffled) expect(sortedLists(texts[path]), path).toEqual(sortedLists(before[path]));
    }
  });

  test('changes no type: the declarations have the same lines', () => {
    for (const path of Object.keys(before).filter((path) => path.endsWith('.d.ts'))) {
      for (const texts of shuffled) expect(lineBag(texts[path]), path).toEqual(lineBag(before[path]));
    }
  });

  test('changes no verdict', async () => {
    const examples = events.flatMap(({ examples, required }) =>
      examples.flatMap(({ payload }) => [payload, ...required.map((place) => without(payload, place))]),
    );
    const answers = await Promise.all(consumers.map((consumer) => ask(consumer, { values: examples })));
    const verdicts = answers.map((answer) =>
      answer.verdicts.map(({ ok, errors = [] }) => [
        ok,
        ...errors.map(({ path, keyword, message }) => `${path} ${keyword} ${message}`).sort(),
      ]),
    );
    expect(verdicts[0]?.filter(([ok]) => ok)).toHaveLength(events.flatMap((event) => event.examples).length);
    for (const other of verdicts) expect(other).toEqual(verdicts[0]);
  });
});

const NICKNAME = `    nickname:
      description: What friends call the person. Absent when there is none.
      type: string
`;
const PREVIOUS_NICKNAME = `    nickname:
      anyOf:
        - $ref: "#/Contact/properties/nickname"
        - type: "null"
`;

/** The message that reports a deletion, as one that reports a merger. */
function mergedMessage(project: string): string {
  const text = readFileSync(join(project, 'spec/messages/contact.yaml'), 'utf8');
  const example = readFileSync(join(project, 'spec/examples/contact-deleted-last-state.json'), 'utf8');
  writeFileSync(join(project, 'spec/examples/contact-merged.json'), example.replace('.deleted', '.merged'));
  return text
    .slice(text.indexOf('ContactDeleted:'))
    .replaceAll('ContactDeleted', 'ContactMerged')
    .replaceAll('v1.contact.deleted', 'v1.contact.merged')
    .replaceAll('contact-deleted-last-state', 'contact-merged')
    .replace('title: Contact deleted', 'title: Two contacts merged')
    .replace('summary: A contact was deleted.', 'summary: Two contacts became one.')
    .replace(/ {2}description: >-\n.*\n/, '  description: Carries what two contacts became.\n')
    .replace('The contact as it last was.', 'What two contacts became.')
    .replace('action: deleted', 'action: merged');
}

function insertBefore(project: string, path: string, mark: string, text: string): void {
  const file = join(project, path);
  const old = readFileSync(file, 'utf8');
  if (old.split(mark).length !== 2) throw new Error(`${path} has not exactly one ${mark}`);
  writeFileSync(
    file,
    old.replace(mark, () => text + mark),
  );
}

function changedFiles(from: Texts, to: Texts): string[] {
  return Object.keys(from).filter((path) => to[path] !== undefined && to[path] !== from[path]);
}

function isWhole(path: string): boolean {
  return WHOLE.some((name) => path.startsWith(name));
}

function isContractJson(path: string): boolean {
  return path.endsWith('.json') && path !== 'manifest.json';
}

/**
 * The runs of changed lines that are not about what was added. One is about it if
 * - each line that is gone stands there again, but for a comma at its end or words about the new thing, and
 * - the lines that are new mention it, and are whole: the brackets among them open and close.
 * In the manifest, a line may be the hash of a file that has changed.
 */
/** Every page lists all events, and what search and the playground load has a line for each page or event. */
const isPages = (path: string): boolean => path.startsWith('docs/');
const isData = (path: string): boolean => path.startsWith('docs/assets/');

function unrelated(from: Texts, to: Texts, mention: RegExp, isExempt = isData): string[] {
  const changed = new Set([...changedFiles(from, to), ...Object.keys(to).filter((path) => from[path] === undefined)]);
  const paths = changedFiles(from, to).filter((path) => !isExempt(path));
  return paths.flatMap((path) =>
    lineDiff(from[path] ?? '', to[path] ?? '')
      .filter(
        (hunk) => !(path === 'manifest.json' ? areHashes(hunk, changed) : isCount(hunk) || isAbout(hunk, mention)),
      )
      .map(
        (hunk) =>
          `${path}\n${hunk.removed.map((line) => `- ${line}\n`).join('')}${hunk.added.map((line) => `+ ${line}\n`).join('')}`,
      ),
  );
}

function areHashes({ removed, added }: Hunk, changed: ReadonlySet<string>): boolean {
  return [...removed, ...added].every((line) => changed.has(/^ {4}"([^"]+)": "[0-9a-f]{64}",?$/.exec(line)?.[1] ?? ''));
}

/** A page says how many fields there are. */
function isCount({ removed, added }: Hunk): boolean {
  return [...removed, ...added].every((line) => /^<summary>\d+ fields<\/summary>$/.test(line));
}

function isAbout({ removed, added }: Hunk, mention: RegExp): boolean {
  const kept = removed.every((line) => added.some((other) => isExtension(line, other, mention)));
  return kept && added.some((line) => mention.test(line)) && isBalanced(added) === isBalanced(removed);
}

/** Whether all words of a line stand in another one, in their order, and that has nothing more but the new thing. */
function isExtension(line: string, other: string, mention: RegExp): boolean {
  const words = (text: string) => text.split(/[\s,|]+/).filter((word) => word !== '' && !mention.test(word));
  return words(line).join(' ') === words(other).join(' ');
}

function isBalanced(lines: readonly string[]): boolean {
  const text = lines.join('\n');
  return ['{}', '()', '[]'].every(([open = '', close = '']) => text.split(open).length === text.split(close).length);
}

function withoutKeys(value: unknown, keys: RegExp): unknown {
  if (Array.isArray(value))
    return value.filter((item) => !isReferenceTo(item, keys)).map((item) => withoutKeys(item, keys));
  if (typeof value !== 'object' || value === null) return value;
  const kept = Object.entries(value).filter(([key]) => !keys.test(key));
  return Object.fromEntries(kept.map(([key, inner]) => [key, withoutKeys(inner, keys)]));
}

function isReferenceTo(value: unknown, name: RegExp): boolean {
  return typeof value === 'object' && value !== null && '$ref' in value && name.test(String(value.$ref));
}

function printCounts(what: string, from: Texts, to: Texts): void {
  const counts = changedFiles(from, to).map((path) => {
    const hunks = lineDiff(from[path] ?? '', to[path] ?? '');
    const count = (kind: keyof Hunk) => hunks.reduce((sum, hunk) => sum + hunk[kind].length, 0);
    return `  ${path}: +${count('added')} -${count('removed')}`;
  });
  const created = Object.keys(to).filter((path) => from[path] === undefined);
  console.log(`Lines that ${what} more changes:\n${counts.join('\n')}\n  new: ${created.join(', ')}`);
}

/** The order of `required` says nothing, and neither does that of keys, which `toEqual` ignores. */
function sortedLists(text: string | undefined): unknown {
  return JSON.parse(text ?? '', (key, value: unknown) =>
    key === 'required' && Array.isArray(value) ? [...value].sort() : value,
  );
}

/** The lines of a text in alphabetical order, the words of each as well. */
function lineBag(text = ''): string[] {
  return text
    .split('\n')
    .map((line) =>
      /^\s*(\/\*\*|\*)/.test(line)
        ? line
        : line
            .split(/[\s,|;{}<>]+/)
            .sort()
            .join(' ')
            .trim(),
    )
    .sort();
}
