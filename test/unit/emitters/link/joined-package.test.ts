import { mkdtempSync, rmSync } from 'node:fs';
import { mkdir, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterAll, describe, expect, it } from 'vitest';
import { joinedPackage } from '../../../../generator/emitters/link/joined-package.js';
import { withDirectImports } from '../../../../generator/emitters/link/module-graph.js';
import { BANNER } from '../../../../generator/emitters/quote/javascript.js';

type Files = Readonly<Record<string, string>>;

/** A package of the shape of the emitted ones. */
const FILES: Files = {
  'index.js': `${BANNER}
export { isLit } from './validators/event-guards.js';
export { receive } from './receiving/receive.js';
export { Refused } from './runtime/errors.js';

export const TYPES = ['lit'];
`,
  'mocks/index.js': `${BANNER}
import { kindOf } from '../runtime/words.js';
import { refuse as $refuse } from '../runtime/refuse.js';

export const mock = () => [kindOf(1), $refuse('mock')];
`,
  'receiving/receive.js': `${BANNER}
import { platform } from '#platform';
import { refuse } from '../runtime/refuse.js';
import { isLong, isShort } from '../runtime/formats.js';
import { checkLit } from '../validators/checks.js';

export const receive = /* @__PURE__ */ (() => (value) => {
  if (!checkLit(value) || isLong(value) || !isShort(value)) return refuse(value);
  return platform;
})();
`,
  'runtime/errors.js': `/** What is thrown. */\nexport class Refused extends Error {\n}\n`,
  'runtime/formats.js': `export { isLong } from './long-format.js';\nexport { isEven, isShort } from './short-format.js';\n`,
  'runtime/long-format.js': `/*! Somebody's notice. */\nexport function isLong(text) {\n  return text.length > 9;\n}\n`,
  'runtime/short-format.js':
    'export function isShort(text) {\n  return text.length < 5;\n}\nexport function isEven() {\n  return true;\n}\n',
  'runtime/platform/node.js': `import { name } from './own.js';\nexport const platform = name;\n`,
  'runtime/platform/own.js': `export const name = 'node';\n`,
  'runtime/platform/web.js': `export const platform = 'web';\n`,
  'runtime/refuse.js': `import { Refused } from './errors.js';
import { kindOf } from './words.js';
// Why it is so.
export function refuse(value) {
    throw new Refused(\`no \${kindOf(value)}\`);
}
`,
  'runtime/words.js': `export function kindOf(value) {\n    return typeof value;\n}\n`,
  'runtime/words.d.ts': `export declare function kindOf(value: unknown): string;\n`,
  'validators/checks.js': `${BANNER}\nexport function checkLit(value) {\n  return typeof value === 'string';\n}\n`,
  'validators/event-guards.js': `${BANNER}\nimport { checkLit } from './checks.js';\n\nexport function isLit(value) {\n  return checkLit(value);\n}\n`,
};

const folder = mkdtempSync(join(tmpdir(), 'joined-'));
afterAll(() => rmSync(folder, { recursive: true }));

function joined(files: Files): Map<string, string> {
  const given = Object.entries(files).map(([path, content]) => ({ path, content }));
  return new Map(joinedPackage(withDirectImports(given)).map(({ path, content }) => [path, content]));
}

function modulesOf(files: ReadonlyMap<string, string>): readonly string[] {
  return [...files.keys()].filter((path) => path.endsWith('.js'));
}

const written = new Map<ReadonlyMap<string, string>, Promise<string>>();

/** A module of files, in Node.js. */
async function load(files: ReadonlyMap<string, string>, path: string) {
  if (!written.has(files)) written.set(files, write(files));
  return import(/* @vite-ignore */ pathToFileURL(join((await written.get(files)) ?? '', path)).href);
}

async function write(files: ReadonlyMap<string, string>): Promise<string> {
  const place = mkdtempSync(join(folder, 'package-'));
  const manifest = { type: 'module', imports: { '#platform': './runtime/platform/node.js' } };
  for (const [path, content] of [...files, ['package.json', JSON.stringify(manifest)] as const]) {
    await mkdir(dirname(join(place, path)), { recursive: true });
    await writeFile(join(place, path), content);
  }
  return place;
}

describe('joinedPackage', () => {
  const files = joined(FILES);

  it('leaves the root two files, and what has a notice', () => {
    expect(modulesOf(files)).toEqual([
      'index.js',
      'index.web.js',
      'mocks/index.js',
      'receiving/events.js',
      'runtime/formats.js',
      'runtime/long-format.js',
    ]);
    expect(files.get('receiving/events.js')).not.toContain('notice');
  });

  it('leaves the core by itself where a contract is large: who asks for one event should not read all', () => {
    const checks = `${FILES['validators/checks.js']}// ${'x'.repeat(200_000)}\n`;
    const large = joined({ ...FILES, 'validators/checks.js': checks });
    expect(modulesOf(large)).toContain('runtime/core.js');
    expect(large.get('runtime/core.js')).toContain('class Refused');
    expect(large.get('receiving/events.js')).toContain('checkLit');
    expect(large.get('index.js')).toContain("import { isShort, refuse } from './runtime/core.js';");
  });

  it('has a root for each platform, which names nothing but what the root names', async () => {
    const roots = await Promise.all(['index.js', 'index.web.js'].map((path) => load(files, path)));
    expect(roots.map((root) => Object.keys(root).sort())).toEqual(
      Array.from({ length: 2 }, () => ['Refused', 'TYPES', 'isLit', 'receive']),
    );
    expect(roots.map(({ receive }) => receive('on'))).toEqual(['node', 'web']);
  });

  it('leaves what is bound to a platform where it was, for other entries that ask for it', async () => {
    const entry = `${BANNER}\nimport { receive } from '../receiving/receive.js';\n\nexport const handle = () => receive('on');\n`;
    const more = joined({ ...FILES, 'handlers/index.js': entry });
    expect(modulesOf(more)).toEqual(
      expect.arrayContaining(['receiving/receive.js', 'runtime/platform/node.js', 'runtime/platform/web.js']),
    );
    expect((await load(more, 'handlers/index.js')).handle()).toBe('node');
  });

  it('keeps the code as it was, with its comments, and says where each part is from', () => {
    const core = files.get('receiving/events.js') ?? '';
    expect(core).toContain(FILES['runtime/words.js']);
    expect(core).toContain('// runtime/errors.js\n\n/** What is thrown. */\nexport class Refused');
    expect(core).toContain('// Why it is so.\nexport function refuse');
    expect(core.indexOf('class Refused')).toBeLessThan(core.indexOf('function refuse'));
  });

  it('leaves declarations where they are', () => {
    expect(files.get('runtime/words.d.ts')).toBe(FILES['runtime/words.d.ts']);
  });

  it('leads whoever imports a joined module to its code, by the names that they use', () => {
    expect(files.get('mocks/index.js')).toContain(
      "import { kindOf, refuse as $refuse } from '../receiving/events.js';\n",
    );
  });

  it('leads past a module that only passes names on', () => {
    expect(files.get('index.js')).toContain("import { isLong } from './runtime/long-format.js';\n");
    expect(files.get('index.js')).not.toContain('formats.js');
  });

  it('gives modules that run, with one class of errors for all entries', async () => {
    const root = await load(files, 'index.js');
    const { mock } = await load(files, 'mocks/index.js');
    expect(root.receive('on')).toBe('node');
    expect(root.isLit(1)).toBe(false);
    expect(root.TYPES).toEqual(['lit']);
    expect(() => root.receive(1)).toThrow(root.Refused);
    expect(mock).toThrow(root.Refused);
  });

  it.each([
    [
      'two declarations of one name',
      { 'runtime/words.js': 'export const kindOf = String;\nconst refuse = 1;\n' },
      /refuse/,
    ],
    [
      'another name for what stands beside it',
      { 'receiving/receive.js': FILES['receiving/receive.js']?.replace('{ platform }', '{ platform as place }') ?? '' },
      /platform place/,
    ],
    [
      'a statement that does something',
      { 'runtime/words.js': 'register();\nexport const kindOf = String;\n' },
      /register/,
    ],
    [
      'a form that is not known',
      { 'runtime/words.js': 'export default class {}\nexport const kindOf = String;\n' },
      /default/,
    ],
  ])('refuses %s', (_what, changed, message) => {
    expect(() => joined({ ...FILES, ...changed })).toThrow(message);
  });
});
