import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { expect, test } from 'vitest';
import { compileErrors } from './support/compile.js';
import { mustRun, runTool } from './support/process.js';
import { linkPeers } from './support/project.js';
import { tempFolder } from './support/temp.js';

/** What TypeScript and JavaScript have everywhere under a name that a schema may have too. */
const GLOBALS = [
  ...Object.getOwnPropertyNames(globalThis).filter((name) => /^[A-Za-z]/.test(name)),
  ...['Record', 'Partial', 'Required', 'Readonly', 'Pick', 'Omit', 'Exclude', 'Extract', 'NonNullable', 'Awaited'],
  ...['Parameters', 'ReturnType', 'InstanceType', 'Uppercase', 'ReadonlyArray', 'ReadonlyMap', 'PromiseLike'],
  ...['ArrayLike', 'Iterable', 'AsyncIterable', 'Iterator', 'PropertyKey', 'ThisType', 'NoInfer', 'Request', 'Window'],
  ...['string', 'number', 'boolean', 'object', 'unknown', 'any', 'never', 'void', 'undefined', 'null', 'symbol'],
  ...['type', 'interface', 'enum', 'declare', 'namespace', 'module', 'is', 'keyof', 'infer', 'asserts', 'await'],
  ...['default', 'class', 'let', 'static', 'async', 'yield', 'arguments', 'eval', 'require', 'exports', 'import'],
  ...['data', 'errors', 'failures', 'types', 'validate', 'isObject', 'report', 'within', 'constructor', 'prototype'],
];

function documentOfGlobals(): object {
  const keys = [...new Set(GLOBALS)];
  const ref = (key: string): object => ({ $ref: `#/components/schemas/${key}` });
  const schemas = keys.map((key, index) => [
    key,
    {
      type: 'object',
      required: ['pinned'],
      properties: {
        pinned: { const: index },
        itself: ref(key),
        list: { type: 'array', items: { type: 'string', format: 'date-time' } },
        map: { type: 'object', additionalProperties: ref(key) },
        open: { type: 'object', patternProperties: { '^x': { type: 'number' } } },
      },
    },
  ]);
  const messages = keys.map((key) => [
    key,
    {
      name: `made.${key}`,
      headers: { type: 'object', properties: { it: ref(key) } },
      payload: { type: 'object', required: ['type'], properties: { type: { const: `made.${key}` }, it: ref(key) } },
    },
  ]);
  return {
    asyncapi: '3.0.0',
    info: { title: 'Globals', version: '1.0.0' },
    channels: { hook: { address: null, messages: Object.fromEntries(messages) } },
    operations: { deliver: { action: 'send', channel: { $ref: '#/channels/hook' } } },
    components: { schemas: Object.fromEntries(schemas) },
  };
}

test('schemas and messages that are called like globals shadow nothing that the package uses', async () => {
  const project = tempFolder();
  writeFileSync(join(project, 'globals.json'), JSON.stringify(documentOfGlobals()));
  await mustRun(
    runTool(['generate', '--quiet', '--without', 'docs', '--spec', 'globals.json', '--out', 'package'], project),
  );

  linkPeers(project);
  const folder = join(project, 'package');
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' });
  const declared = readFileSync(join(folder, 'types/schemas.d.ts'), 'utf8');
  for (const name of ['Record', 'Promise', 'Date', 'Array', 'String', 'Object', 'Error', 'Map', 'Partial']) {
    expect(declared).toContain(`export type ${name} = {`);
  }

  // Every declaration file, none of them skipped.
  const declarations = files.filter((path) => path.endsWith('.d.ts'));
  expect(declarations.length).toBeGreaterThan(GLOBALS.length);
  writeFileSync(join(project, 'package.json'), '{ "type": "module" }');
  writeFileSync(
    join(project, 'every.ts'),
    declarations
      .map((path, index) => `export type * as _${index} from './package/${path.replace(/\.d\.ts$/, '.js')}';\n`)
      .join(''),
  );
  expect(await compileErrors({ project, name: 'package', folder }, '7', 'nodenext')).toEqual([]);

  const scripts = files.filter((path) => path.endsWith('.js') && !path.startsWith('bin/'));
  for (const path of scripts) await import(pathToFileURL(join(folder, path)).href);

  const { validateEvent } = (await import(pathToFileURL(join(folder, 'index.js')).href)) as {
    validateEvent: (value: unknown) => { ok: boolean };
  };
  const valid = [...new Set(GLOBALS)].map((key, index) => ({
    type: `made.${key}`,
    it: { pinned: index, list: ['2024-01-01T00:00:00Z'], map: { a: { pinned: index } }, open: { x: 1 } },
  }));
  expect(valid.filter((event) => !validateEvent(event).ok)).toEqual([]);
  const broken = valid.map((event) => ({ ...event, it: { ...event.it, itself: { pinned: -1 } } }));
  expect(broken.filter((event) => validateEvent(event).ok)).toEqual([]);
});
