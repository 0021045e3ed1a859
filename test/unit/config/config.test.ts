import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { packageNameFrom, packageNameProblem } from '../../../generator/config/package-name.js';
import { configProblems } from '../../../generator/config/problems.js';
import { defineConfig, loadConfig } from '../../../generator/config.js';
import { put, sandbox } from '../output/sandbox.js';

async function load(text: string, name = 'webhook-contract.config.mjs') {
  const folder = sandbox();
  put(folder, name, text);
  return loadConfig(folder, name.startsWith('webhook-contract') ? undefined : name);
}

describe('loading', () => {
  test('no file is an empty configuration', async () => {
    expect(await loadConfig(sandbox())).toEqual({ config: {} });
  });

  test('a named file that does not exist is an error', async () => {
    expect(await loadConfig(sandbox(), 'none.js')).toMatchObject({ problems: [{ code: 'config-not-found' }] });
  });

  test.each(['webhook-contract.config.js', 'webhook-contract.config.mjs', 'other.mjs'])('%s', async (name) => {
    expect(await load("export default { spec: 'a.yaml' };", name)).toEqual({ config: { spec: 'a.yaml' } });
  });

  test('paths are from the folder of the file', async () => {
    const folder = sandbox();
    put(folder, 'tools/config.mjs', "export default { spec: '../api.yaml' };");
    expect(await loadConfig(folder, 'tools/config.mjs')).toEqual({
      config: { spec: 'api.yaml', out: 'tools/generated' },
    });
    expect(await loadConfig(join(folder, 'tools'), 'config.mjs')).toEqual({ config: { spec: '../api.yaml' } });
  });

  test.each([
    ['has a syntax error', 'export default {\n  spec: ,\n};', /^webhook-contract\.config\.mjs(:\d+)?: \w*Error: /],
    ['throws', '\nthrow new Error("boom");', /^webhook-contract\.config\.mjs(:2)?: Error: boom$/],
    ['throws something odd', 'throw null;', /^webhook-contract\.config\.mjs: null$/],
    ['exports nothing', 'export const config = {};', /has no default export/],
    ['exports a function', 'export default () => ({});', /the default export has to be an object, not a function/],
  ])('a file that %s', async (_, text, message) => {
    const { problems } = await load(text);
    expect(problems).toMatchObject([{ code: 'config-invalid', message: expect.stringMatching(message) }]);
  });

  test('every problem is told at once, with the name of the file', async () => {
    const { problems } = await load('export default { spec: 1, out: "", extra: true };');
    expect(problems?.map(({ message }) => message)).toEqual([
      'webhook-contract.config.mjs: `spec` has to be a text, not 1.',
      'webhook-contract.config.mjs: `out` has to be a text, not "".',
      'webhook-contract.config.mjs: There is no option `extra`.',
    ]);
  });
});

describe('problems', () => {
  test('none in a whole configuration', () => {
    const config = defineConfig({
      spec: 'spec/asyncapi.yaml',
      out: 'generated',
      package: { name: '@scope/hooks', license: 'MIT', repository: 'github:me/hooks', homepage: 'https://example.com' },
      include: ['order.*'],
      exclude: ['*Internal'],
      outputs: { openapi: false },
      dispatch: { header: 'x-event', body: '/action', separator: '.' },
      docs: {
        url: 'https://docs.example.com/webhooks',
        source: 'https://git.example.com/webhooks',
        theme: { accent: '#334155', accentDark: '#9ab', logo: 'logo.svg' },
        pages: [{ slug: 'help', title: 'Help', content: 'Ask us.\n\nAt any time.' }],
      },
    });
    expect(configProblems(config)).toEqual([]);
    expect(configProblems({ spec: undefined })).toEqual([]);
  });

  test.each([
    ['an unknown option', { specc: 'x' }, 'There is no option `specc`.', 'Did you mean `spec`?'],
    [
      'an unknown inner option',
      { package: { licence: 'MIT' } },
      'There is no option `package.licence`.',
      'Did you mean `license`?',
    ],
    ['one like nothing', { zzz: 1 }, 'There is no option `zzz`.', /^Options here are spec, root, out/],
    ['an inherited name', { constructor: 1 }, 'There is no option `constructor`.', /Options/],
    ['a list for a text', { spec: ['a'] }, '`spec` has to be a text, not a list.', undefined],
    ['a text for a list', { include: 'a' }, '`include` has to be a list of texts, not "a".', undefined],
    ['a wrong item', { exclude: ['a', 1] }, '`exclude[1]` has to be a text, not 1.', undefined],
    ['a wrong output', { outputs: { mocks: 'no' } }, '`outputs.mocks` has to be true or false, not "no".', undefined],
    [
      'a bad package name',
      { package: { name: 'My Hooks' } },
      /^package.name 'My Hooks' is not a name for an npm package: capital/,
      undefined,
    ],
    [
      'a homepage without scheme',
      { package: { homepage: 'example.com' } },
      /`package.homepage` has to be a URL/,
      undefined,
    ],
    ['a pointer without slash', { dispatch: { body: 'type' } }, /`dispatch.body` has to be a JSON pointer/, undefined],
    [
      'a header that is none',
      { dispatch: { header: 'a b' } },
      /`dispatch.header` has to be the name of a header/,
      undefined,
    ],
    [
      'a dispatch without place',
      { dispatch: { separator: '.' } },
      'dispatch says neither `header` nor `body`.',
      undefined,
    ],
    [
      'a docs address without scheme',
      { docs: { url: 'docs.example.com' } },
      '`docs.url` has to be a URL that starts with https://, not "docs.example.com".',
      undefined,
    ],
    [
      'an accent that is no colour',
      { docs: { theme: { accent: 'red;}' } } },
      /^`docs.theme.accent` has to be a hexadecimal colour/,
      undefined,
    ],
    [
      'an accent that nobody can read on white',
      { docs: { theme: { accent: '#ffcc00' } } },
      /^`docs.theme.accent` #ffcc00 has a contrast of 1\.\d : 1 on light pages, and text needs 4\.5 : 1\.$/,
      /^The nearest colour that can be read is #[0-9a-f]{6}\.$/,
    ],
    [
      'an accent that nobody can read on black',
      { docs: { theme: { accentDark: '#223' } } },
      /^`docs.theme.accentDark` #223 .* on dark pages/,
      /^The nearest/,
    ],
    [
      'a page without text',
      { docs: { pages: [{ slug: 'a', title: 'A' }] } },
      'docs.pages[0] has no `content`.',
      undefined,
    ],
    ['no object', null, 'the default export has to be an object, not null.', undefined],
  ])('%s', (_, config, message, help) => {
    const [problem, ...others] = configProblems(config);
    expect(others).toEqual([]);
    expect(problem?.message).toEqual(typeof message === 'string' ? message : expect.stringMatching(message));
    expect(problem?.help).toEqual(typeof help === 'object' ? expect.stringMatching(help) : help);
  });
});

describe('package names', () => {
  test.each(['orders', '@scope/orders', 'a', '0-1', 'orders.v2', '@0/~x'])('%s is fine', (name) => {
    expect(packageNameProblem(name)).toBeUndefined();
  });

  test.each([
    '',
    'Orders',
    '.orders',
    '_orders',
    'or ders',
    '@scope',
    '@/x',
    '@scope/',
    'a/b',
    'é',
    'fs',
    'node_modules',
    '../x',
    'x'.repeat(215),
  ])('%j is not', (name) => {
    expect(packageNameProblem(name)).toBeTypeOf('string');
  });

  test.each([
    ['Orders', 'orders-webhooks'],
    ['Acme Webhooks', 'acme-webhooks'],
    ['Événements & Co. API', 'evenements-co-api-webhooks'],
    ['日本', 'webhooks'],
    ['../../etc/passwd', 'etc-passwd-webhooks'],
    ['x '.repeat(300), undefined],
  ])('from the title %j', (title, name) => {
    const derived = packageNameFrom(title);
    expect(packageNameProblem(derived)).toBeUndefined();
    if (name !== undefined) expect(derived).toBe(name);
  });
});
