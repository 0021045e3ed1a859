import { readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { describeBehaviour } from './support/behaviour.js';
import { consumerOf } from './support/consumer.js';
import { textsOf } from './support/disk.js';
import { specifiedEvents } from './support/events.js';
import { ROOT, runTool } from './support/process.js';
import { generated, projectCopy } from './support/project.js';
import { renameCode, renameSpecification, renameWords } from './support/rename.js';

const SPEC = join(ROOT, 'spec');
/** A contract of its own, with names that many contracts have: there, the names of fields say nothing. */
const STARTER = 'commands/init-template/';

describe('the words of the contract in the source of the toolkit', () => {
  const sources = Object.entries(textsOf(join(ROOT, 'generator')));

  test.each([...productWords()])('"%s" is not there', (word) => {
    const found = sources.filter(([, text]) => text.toLowerCase().includes(word.toLowerCase()));
    expect(found.map(([path]) => path)).toEqual([]);
  });

  test('neither is the name of one of its fields', () => {
    const names = fieldNames();
    expect(names).toContain('crm_association');
    expect(names).toContain('hex_color');
    const code = sources.filter(([path]) => !path.startsWith(STARTER));
    const found = code.flatMap(([path, text]) =>
      names.filter((name) => new RegExp(`\\b${name}\\b`).test(text)).map((name) => `${path}: ${name}`),
    );
    expect(found).toEqual([]);
  });
});

describe('the same contract in other words', () => {
  describeBehaviour(async () => {
    const project = projectCopy();
    renameSpecification(join(project, 'spec'));
    const config = join(project, 'webhook-contract.config.js');
    writeFileSync(config, renameWords(readFileSync(config, 'utf8')));
    const lint = await runTool(['lint'], project);
    expect(lint.output).toContain('No problems');
    const output = await generated(project);
    expect(leftOver(output)).toEqual([]);
    const consumer = await consumerOf(output);
    expect(consumer.name).toBe('@acme/webhooks');
    const events = specifiedEvents(join(project, 'spec'), 'frame');
    expect(Object.keys(events[0]?.examples[0]?.payload ?? {})).toEqual([
      'key',
      'kind',
      'edition',
      'born',
      'tenant_ref',
      'content',
    ]);
    return { consumer, events, translate: renameCode };
  });
});

/** The name of the product, the events by type and by key, the resources: no word of AsyncAPI's own among them. */
function productWords(): Set<string> {
  const { info } = parse(readFileSync(join(SPEC, 'asyncapi.yaml'), 'utf8')) as { info: { title: string } };
  const words = specifiedEvents(SPEC).flatMap(({ key, type, resource }) => [key, type, resource]);
  const [product = ''] = info.title.split(' ');
  const { schemas } = createRequire(import.meta.url)('@asyncapi/specs') as {
    schemas: Readonly<Record<string, unknown>>;
  };
  const vocabulary = JSON.stringify(schemas['3.1.0']).toLowerCase();
  return new Set([
    product,
    ...words.filter((word) => !vocabulary.includes(`"${word.toLowerCase()}"`) && word !== 'Tag'),
  ]);
}

/** Those that are made of several words, and so are nobody else's by chance. */
function fieldNames(): string[] {
  const names = Object.entries(textsOf(SPEC))
    .filter(([path]) => path.startsWith('schemas/'))
    .flatMap(([, text]) => [...text.matchAll(/^ +([a-z]+(?:_[a-z]+)+):/gm)].map(([, name = '']) => name));
  return [...new Set(names)].sort();
}

/**
 * Old words in what was generated. The toolkit's own modules are the same for everybody, and so are
 * the names of a mock library's methods, of an extension and an API of a delivery service, and the sources of code.
 */
function leftOver(folder: string): string[] {
  const fields = 'crm_association|hex_color|previous_attributes|created_at|workspace_id|first_name';
  const old = new RegExp(`askelephant|contact|company|companies|engagement|svix|${fields}`, 'i');
  return Object.entries(textsOf(folder)).flatMap(([path, text]) => {
    if (path.startsWith('runtime/')) return [];
    return text
      .split('\n')
      .flatMap((line, index) =>
        old.test(line) && !/faker|x-svix-group-name|SvixTransport|transports\/svix|^ \* @see https:/.test(line)
          ? [`${path}:${index + 1} ${line.trim()}`]
          : [],
      );
  });
}
