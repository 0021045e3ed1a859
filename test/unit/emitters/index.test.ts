import { readdirSync } from 'node:fs';
import { beforeAll, describe, expect, it } from 'vitest';
import type { OutputFile } from '../../../generator/emitters/emitter.js';
import { EMITTER_NAMES, emitAll } from '../../../generator/emitters/index.js';
import { contextOf, contractOf, ORDERS } from './contract.js';

const CONTEXT = contextOf({}, [['guard.js', 'export {};\n']]);

const pathsOf = (files: readonly OutputFile[]) => files.map(({ path }) => path);

describe('emitAll', () => {
  let files: readonly OutputFile[];

  beforeAll(async () => {
    files = await emitAll(contractOf(ORDERS), CONTEXT);
  });

  it('runs every emitter, and sorts by path', () => {
    const paths = pathsOf(files);
    for (const path of [
      'README.md',
      'asyncapi.json',
      'index.js',
      'openapi.json',
      'package.json',
      'receiving/events.js',
    ]) {
      expect(paths).toContain(path);
    }
    for (const folder of ['schemas/', 'types/', 'validators/']) {
      expect(paths.some((path) => path.startsWith(folder))).toBe(true);
    }
    expect(paths).toEqual([...paths].sort());
    expect(CONTEXT.diagnostics.all).toEqual([]);
  });

  it('makes the same bytes every time', async () => {
    expect(await emitAll(contractOf(ORDERS), CONTEXT)).toEqual(files);
  });

  it('ends every file with one newline', () => {
    for (const { path, content } of files) expect(content, path).toMatch(/[^\n]\n$/);
  });

  it('imports only files that it made', () => {
    const paths = new Set([...pathsOf(files), ...RUNTIME]);
    for (const { path, content } of files.filter(({ path }) => /\.(js|d\.ts)$/.test(path))) {
      for (const [, specifier = ''] of content.matchAll(/^(?:import|export) [^;]*? from '(\.[^']+)';/gms)) {
        const target = new URL(specifier, `file:///${path}`).pathname.slice(1);
        expect(paths, `${specifier} in ${path}`).toContain(
          path.endsWith('.js') ? target : target.replace(/\.js$/, '.d.ts'),
        );
      }
    }
  });

  it('leaves out what is switched off', async () => {
    const outputs = Object.fromEntries(EMITTER_NAMES.map((name) => [name, false]));
    const paths = pathsOf(await emitAll(contractOf(ORDERS), { ...CONTEXT, outputs }));
    expect(paths.filter((path) => /^schemas\/|^(asyncapi|openapi)\.json$/.test(path))).toEqual([]);
    expect(paths).toContain('index.js');
  });
});

/** What the runtime becomes. Its build is not at hand here, so its sources tell. */
const RUNTIME = readdirSync(new URL('../../../generator/runtime/', import.meta.url), { recursive: true })
  .map((path) => String(path).replaceAll('\\', '/'))
  .filter((path) => path.endsWith('.ts'))
  .flatMap((path) => ['.js', '.d.ts'].map((end) => `runtime/${path.replace(/\.ts$/, end)}`));
