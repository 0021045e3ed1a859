import { cpSync } from 'node:fs';
import { join, posix } from 'node:path';
import { fileURLToPath } from 'node:url';
import { beforeAll, describe, expect, it, test } from 'vitest';
import { compileErrors } from '../../../e2e/support/compile.js';
import { readOwnContract } from '../../../support/contract.js';
import { packageWithArbitraries, type WithArbitraries } from './emitted.js';

const FIXTURE = fileURLToPath(new URL('../../../fixtures/arbitraries/types.ts', import.meta.url));
const ENTRY = './arbitraries';

let made: WithArbitraries;
beforeAll(async () => {
  made = await packageWithArbitraries(await readOwnContract());
  cpSync(FIXTURE, join(made.folder, 'types.ts'));
});

test.each(['5.9', '7'] as const)('events are typed exactly, in TypeScript %s under strict', async (version) => {
  expect(await compileErrors({ project: made.folder, name: '', folder: made.folder }, version, 'nodenext')).toEqual([]);
});

describe('fast-check', () => {
  const manifest = () => JSON.parse(made.files.get('package.json') ?? '') as Readonly<Record<string, object>>;

  it('is a peer that nobody has to install', () => {
    expect(manifest()).toMatchObject({
      peerDependencies: { 'fast-check': '^3.0.0 || ^4.0.0' },
      peerDependenciesMeta: { 'fast-check': { optional: true } },
    });
    expect(manifest()).not.toHaveProperty('dependencies');
  });

  it('is imported through one entry alone, in code and in declarations', () => {
    const entries = Object.entries(manifest().exports as Record<string, unknown>);
    const reached = entries.map(([entry, targets]) => {
      const files = typeof targets === 'object' && targets !== null ? Object.values(targets) : [targets];
      const starts = files.flatMap((file) => matching(String(file)));
      return [entry, starts.length > 0, outsideOf(starts)] as const;
    });
    expect(reached.filter(([, isThere]) => isThere).map(([entry]) => entry)).toEqual(
      expect.arrayContaining(['.', './mocks', './validators/*', ENTRY]),
    );
    expect(reached.filter(([, , outside]) => outside.has('fast-check')).map(([entry]) => entry)).toEqual([ENTRY]);
    const importing = [...made.files]
      // The documentation shows how it is imported.
      .filter(([path, text]) => !path.startsWith('docs/') && importsOf(text).includes('fast-check'))
      .map(([path]) => path);
    expect(importing.filter((path) => !/^(?:runtime\/)?arbitraries\//.test(path))).toEqual([]);
    expect(importing).toContain('arbitraries/index.d.ts');
  });

  function matching(target: string): string[] {
    const pattern = new RegExp(`^${target.replace('./', '').split('*').map(quoted).join('.+')}$`);
    return [...made.files.keys()].filter((path) => pattern.test(path) && /\.(?:js|d\.ts)$/.test(path));
  }

  /** The packages that some files lead to. */
  function outsideOf(starts: readonly string[]): ReadonlySet<string> {
    const outside = new Set<string>();
    const found = new Set(starts);
    for (const path of found) {
      for (const to of importsOf(made.files.get(path) ?? '')) {
        if (!to.startsWith('.')) outside.add(to);
        else found.add(posix.join(posix.dirname(path), path.endsWith('.d.ts') ? to.replace(/\.js$/, '.d.ts') : to));
      }
    }
    return outside;
  }
});

function importsOf(text: string): string[] {
  return [...text.matchAll(/(?:\bfrom|\bimport)\s*\(?\s*['"]([^'"]+)['"]/g)].map(([, to = '']) => to);
}

function quoted(text: string): string {
  return text.replaceAll(/[.*+?^${}()|[\]\\]/g, '\\$&');
}
