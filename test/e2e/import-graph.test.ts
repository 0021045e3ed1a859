import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { beforeAll, describe, expect, test } from 'vitest';
import { CLI, mustRun, runNode } from './support/process.js';
import { projectCopy } from './support/project.js';
import { tempFolder } from './support/temp.js';

const TRACE = fileURLToPath(new URL('./support/trace.mjs', import.meta.url));
let project: string;

beforeAll(() => {
  project = projectCopy();
});

/** The packages from which a command loads anything, and the modules of the toolkit. */
async function loadedBy(...args: readonly string[]): Promise<{ packages: Set<string>; own: Set<string> }> {
  const file = join(tempFolder(), 'loaded.txt');
  await mustRun(runNode(['--import', TRACE, CLI, ...args], project, { TRACE: file }));
  const paths = readFileSync(file, 'utf8').replaceAll('\\', '/').split('\n');
  const after = (marker: string) =>
    paths.flatMap((path) => (path.includes(marker) ? [path.slice(path.lastIndexOf(marker) + marker.length)] : []));
  return {
    packages: new Set(after('/node_modules/').flatMap((path) => /^(@[^/]+\/[^/]+|[^/]+)/.exec(path)?.[0] ?? [])),
    own: new Set(after('/dist/').filter((path) => !path.includes('node_modules'))),
  };
}

describe('what a command loads', () => {
  test('generate and check never load @asyncapi/parser, nor anything for other languages', async () => {
    for (const command of ['generate', 'check']) {
      const { packages, own } = await loadedBy(command);
      expect(packages).toContain('yaml');
      expect([...own].filter((path) => path.startsWith('emitters/models/'))).toEqual([]);
      expect([...packages].filter((name) => name.startsWith('@asyncapi/') || name.startsWith('@stoplight/'))).toEqual(
        [],
      );
    }
  });

  test('generate --models loads @asyncapi/modelina, and the code of the languages that are asked for', async () => {
    const { packages, own } = await loadedBy('generate', '--models', 'python');
    expect(packages).toContain('@asyncapi/modelina');
    expect(own).toContain('emitters/models/python/index.js');
    expect([...own].filter((path) => path.startsWith('emitters/models/go/'))).toEqual([]);
  });

  test('lint loads @asyncapi/parser, and none of what emits', async () => {
    const { packages, own } = await loadedBy('lint');
    expect(packages).toContain('@asyncapi/parser');
    expect([...own].filter((path) => path.startsWith('emitters/'))).toEqual([]);
  });

  test.each([['--help'], ['--version'], ['generate', '--help']])('%s loads the command line alone', async (...args) => {
    const { packages, own } = await loadedBy(...args);
    expect(own).toContain('commands/program.js');
    expect([...packages]).toEqual(['commander']);
    const parts = [...own].filter((path) => /^(contract|emitters|output)\//.test(path));
    // A handful of small functions, which the configuration uses too.
    expect(parts.filter((path) => path !== 'contract/json.js')).toEqual([]);
  });

  test('init loads neither a parser nor an emitter', async () => {
    const { packages, own } = await loadedBy('init', 'started');
    const heavy = ['yaml', 'ajv', 'json-schema-to-typescript', '@asyncapi/parser'];
    expect(heavy.filter((name) => packages.has(name))).toEqual([]);
    expect([...own].filter((path) => path.startsWith('emitters/'))).toEqual([]);
  });
});
