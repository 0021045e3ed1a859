import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { describe, expect, test } from 'vitest';
import { isDeep } from '../support/runs.js';
import { compileErrors } from './support/compile.js';
import { mustRun, runTool } from './support/process.js';
import { linkPeers } from './support/project.js';
import { tempFolder } from './support/temp.js';

/** How many times more than in the usual run there is of what exhausts. */
const TIMES = isDeep ? 10 : 1;

/** Texts that mean something in TypeScript, JavaScript, JSON, Markdown, HTML, a terminal or a path. */
const HOSTILE = [
  '*/ globalThis.pwned = true; /*',
  '`$'.concat('{globalThis.pwned = true}`'),
  "'; globalThis.pwned = true; '",
  '"); globalThis.pwned = true; ("',
  '\u2028globalThis.pwned = true;\u2029',
  '</script><script>globalThis.pwned = true</script>',
  '../../../../outside',
  '..\\..\\outside',
  '/etc/outside',
  '__proto__',
  'constructor',
  'toString',
  'CON',
  '\u001b[31mred\u001b[0m',
  '::error::injected',
  '| table | breaker |',
  '[click](javascript:globalThis.pwned=true)',
  '@deprecated @internal {@link x}',
  '日本語',
  '',
  ' ',
];

function hostileDocument(): object {
  const properties = Object.fromEntries(
    HOSTILE.map((text) => [text, { type: 'string', description: text, default: text }]),
  );
  // `__proto__` in a literal would be the prototype.
  Object.defineProperty(properties, '__proto__', { value: { type: 'integer' }, enumerable: true });
  const schema = (text: string): object => ({
    title: text,
    description: text,
    type: 'object',
    properties: {
      ...properties,
      pinned: { const: text },
      oneOf: { enum: HOSTILE },
      known: { type: 'string', 'x-extensible-enum': [...new Set([text, 'x'])] },
    },
    required: [text],
    tsType: 'globalThis.pwned',
    tsEnumNames: ['globalThis.pwned = true'],
    $async: true,
  });
  const messages = HOSTILE.map((text, index) => [
    text.replaceAll(/[^\w.-]/g, '-') || `m${index}`,
    {
      name: `${text}#${index}`,
      title: text,
      summary: text,
      description: text,
      tags: [{ name: text, description: text }],
      payload: schema(text),
    },
  ]);
  const named = Object.fromEntries(messages.map(([key, message], index) => [`${key}.${index}`, message]));
  return {
    asyncapi: '3.0.0',
    info: { title: HOSTILE[0], version: '1.0.0', description: HOSTILE.join('\n\n') },
    channels: { hook: { address: null, messages: named } },
    operations: { deliver: { action: 'send', channel: { $ref: '#/channels/hook' } } },
  };
}

describe('a document whose every text is hostile', () => {
  test('becomes a package that compiles, imports, and does nothing', async () => {
    const project = tempFolder();
    writeFileSync(join(project, 'hostile.json'), JSON.stringify(hostileDocument()));
    linkPeers(project);
    const before = readdirSync(project);
    const { output } = await mustRun(runTool(['generate', '--spec', 'hostile.json', '--out', 'package'], project));
    expect(output).not.toContain('\u001b[31m');
    expect(readdirSync(project).sort()).toEqual([...before, 'package'].sort());

    const folder = join(project, 'package');
    // Those of pages and of the command run where they are loaded; they have tests of their own.
    const scripts = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter(
      (path) => path.endsWith('.js') && !/^(?:docs|bin)\//.test(path),
    );
    for (const path of scripts) await import(pathToFileURL(join(folder, path)).href);
    expect(globalThis).not.toHaveProperty('pwned');
    for (const path of scripts)
      expect(readFileSync(join(folder, path), 'utf8')).not.toMatch(/\brequire\s*\(|\beval\s*\(|new Function/);

    writeFileSync(join(project, 'package.json'), '{ "type": "module" }');
    writeFileSync(
      join(project, 'use.ts'),
      "import type { WebhookEvent } from './package/index.js';\nexport type Any = WebhookEvent;\n",
    );
    for (const version of ['5.9', '7'] as const) {
      expect(await compileErrors({ project, name: 'package', folder }, version, 'nodenext')).toEqual([]);
    }
  });
});

describe('a document made to exhaust', () => {
  const around = (payload: unknown, schemas: object = {}): string =>
    JSON.stringify({
      asyncapi: '3.0.0',
      info: { title: 'Shop', version: '1.0.0' },
      channels: { hook: { address: null, messages: { Made: { name: 'made', payload } } } },
      operations: { deliver: { action: 'send', channel: { $ref: '#/channels/hook' } } },
      components: { schemas },
    });
  const ref = (name: string): object => ({ $ref: `#/components/schemas/${name}` });
  const NESTED = 100_000 * TIMES;
  const VALUES = 10_000 * TIMES;
  const MEGABYTES = 5 * TIMES;
  const deep = around('DEEP').replace('"DEEP"', `${'{"allOf":['.repeat(NESTED)}{}${']}'.repeat(NESTED)}`);
  const doubling = Array.from(
    { length: 9 },
    (_, index) => `a${index + 1}: &a${index + 1} [${Array(10).fill(`*a${index}`).join(', ')}]`,
  );
  const meeting = Object.fromEntries(
    Array.from({ length: 60 }, (_, index) => [
      `S${index}`,
      { oneOf: [ref(`S${index + 1}`), ref(`S${index + 1}`), { type: 'null' }] },
    ]),
  );

  test.each([
    [`${NESTED} nested allOf`, 'deep.json', deep, 'too-deep'],
    [
      'aliases that explode',
      'bomb.yaml',
      ['asyncapi: 3.0.0', 'a0: &a0 [x, x, x]', ...doubling].join('\n'),
      'too-many-aliases',
    ],
    [
      'schemas that meet 2^60 times',
      'meeting.json',
      around(ref('S0'), { ...meeting, S60: { type: 'string' } }),
      'composition-explodes',
    ],
    ['references in a circle', 'circle.json', around(ref('A'), { A: ref('B'), B: ref('A') }), 'reference-loop'],
  ])('%s is refused', async (_, name, text, code) => {
    const project = tempFolder();
    writeFileSync(join(project, name), text);
    const { exitCode, output } = await runTool(['generate', '--spec', name, '--out', 'package'], project);
    expect([exitCode, output.includes(code)], output.slice(0, 500)).toEqual([1, true]);
    expect(output).not.toMatch(/\n\s+at /);
    expect(readdirSync(project)).toEqual([name]);
  });

  test.each([
    [
      'schemas that are composed of each other in a circle',
      around(ref('A'), { A: { allOf: [ref('B')] }, B: { allOf: [ref('A')] } }),
    ],
    [`an enum of ${VALUES} values`, around({ enum: Array.from({ length: VALUES }, (_, index) => `value ${index}`) })],
    [`a text of ${MEGABYTES} MB`, around({ type: 'object', description: 'x*/`${'.repeat(160_000 * MEGABYTES) })],
  ])('%s is generated', async (_, text) => {
    const project = tempFolder();
    mkdirSync(join(project, 'spec'));
    writeFileSync(join(project, 'spec/asyncapi.json'), text);
    const { exitCode, output } = await runTool(
      ['generate', '--spec', 'spec/asyncapi.json', '--out', 'package'],
      project,
    );
    expect(exitCode, output.slice(0, 500)).toBe(0);
  });
});
