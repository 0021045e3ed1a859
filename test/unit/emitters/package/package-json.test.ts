import { describe, expect, it } from 'vitest';
import type { Contract } from '../../../../generator/contract/model.js';
import { packageFiles } from '../../../../generator/emitters/package/index.js';
import { contextOf, contractOf, emitted } from '../contract.js';

const ALL = ['types', 'validators', 'runtime', 'schemas', 'asyncapi', 'openapi'];

async function manifestOf(
  { outputs = ALL, ...options }: { outputs?: readonly string[] } & Parameters<typeof contextOf>[0] = {},
  contract: Partial<Contract> = {},
): Promise<Record<string, unknown>> {
  const files = await emitted(packageFiles(new Set(outputs)), contractOf({ contract }), contextOf(options));
  return JSON.parse(files.get('package.json') ?? '');
}

describe('package.json', () => {
  it('declares the whole package', async () => {
    expect(await manifestOf()).toMatchInlineSnapshot(`
      {
        "description": "Orders: event types, validators and JSON Schemas",
        "engines": {
          "node": ">=20.19",
        },
        "exports": {
          ".": {
            "default": "./index.web.js",
            "node": "./index.js",
            "types": "./index.d.ts",
          },
          "./asyncapi.json": "./asyncapi.json",
          "./openapi.json": "./openapi.json",
          "./package.json": "./package.json",
          "./schemas/*.json": "./schemas/*.json",
          "./structural": {
            "default": "./structural.js",
            "types": "./structural.d.ts",
          },
          "./validators/*": {
            "default": "./validators/*.js",
            "types": "./validators/*.d.ts",
          },
          "./validators/*-checks": null,
          "./validators/contract/*": null,
          "./validators/event-*": null,
          "./validators/validate-event": null,
        },
        "files": [
          "index.js",
          "index.web.js",
          "index.d.ts",
          "types",
          "validators",
          "structural.js",
          "structural.d.ts",
          "schemas",
          "runtime",
          "asyncapi.json",
          "openapi.json",
        ],
        "imports": {
          "#platform": {
            "default": "./runtime/platform/web.js",
            "node": "./runtime/platform/node.js",
            "types": "./runtime/platform/web.d.ts",
          },
        },
        "keywords": [
          "webhooks",
          "events",
          "asyncapi",
          "json-schema",
          "typescript",
          "validation",
        ],
        "name": "@shop/webhooks",
        "sideEffects": false,
        "type": "module",
        "types": "./index.d.ts",
        "version": "1.2.3",
      }
    `);
  });

  it('puts types first in every condition', async () => {
    const { exports } = (await manifestOf()) as { exports: Record<string, unknown> };
    const conditions = Object.values(exports).filter((entry) => typeof entry === 'object' && entry !== null);
    expect(conditions.map((entry) => Object.keys(entry as object)[0])).toEqual(['types', 'types', 'types']);
  });

  it('depends on nothing', async () => {
    const keys = Object.keys(await manifestOf());
    expect(keys.filter((key) => /dependencies|scripts/i.test(key))).toEqual([]);
  });

  it('leaves out what is switched off', async () => {
    const manifest = await manifestOf({ outputs: ALL.filter((name) => name !== 'openapi') });
    expect(manifest.exports).not.toHaveProperty('./openapi.json');
    expect(manifest.files).not.toContain('openapi.json');
  });

  it('describes no schemas where there are none', async () => {
    const { description } = await manifestOf({ outputs: ALL.filter((name) => name !== 'schemas') });
    expect(description).toBe('Orders: event types and validators');
  });

  it.each([
    { given: '1.2.3', want: [] },
    { given: 'v2', want: ["info.version is 'v2', so the package has the version 2.0.0."] },
    { given: '2026-01-31', want: ["info.version is '2026-01-31', so the package has the version 0.0.0-v2026-01-31."] },
  ])('says whether it rewrites the version $given', async ({ given, want }) => {
    const context = contextOf();
    await emitted(
      packageFiles(new Set(ALL)),
      contractOf({ contract: { info: { title: 'Orders', version: given } } }),
      context,
    );
    expect(context.diagnostics.all.map(({ message }) => message)).toEqual(want);
  });

  it.each([
    { name: 'the configured licence', options: { license: 'MIT' }, license: 'ISC', want: 'MIT' },
    { name: 'the licence of the document', options: {}, license: 'Apache-2.0', want: 'Apache-2.0' },
    {
      name: 'a choice of licences',
      options: { license: '(MIT OR Apache-2.0)' },
      license: 'ISC',
      want: '(MIT OR Apache-2.0)',
    },
    { name: 'no licence that is only prose', options: {}, license: 'Ask us first', want: undefined },
    {
      name: 'no configured licence that is only prose',
      options: { license: 'Apache 2.0' },
      license: 'ISC',
      want: undefined,
    },
  ])('names $name', async ({ options, license, want }) => {
    const info = { title: 'Orders', version: '1.0.0', license: { name: license } };
    expect((await manifestOf(options, { info })).license).toBe(want);
  });

  it.each([
    {
      name: 'the configured page',
      options: { homepage: 'https://a.example' },
      url: 'https://b.example',
      want: 'https://a.example',
    },
    { name: 'the documentation', options: {}, url: 'https://b.example', want: 'https://b.example' },
    { name: 'no script', options: {}, url: 'javascript:alert(1)', want: undefined },
  ])('links to $name', async ({ options, url, want }) => {
    const info = { title: 'Orders', version: '1.0.0', externalDocs: { url } };
    expect((await manifestOf(options, { info })).homepage).toBe(want);
  });

  it.each([
    { given: 'https://github.com/a/b', want: { type: 'git', url: 'git+https://github.com/a/b.git' } },
    { given: 'https://github.com/a/b.git', want: { type: 'git', url: 'git+https://github.com/a/b.git' } },
    { given: 'https://github.com/a/b/', want: { type: 'git', url: 'git+https://github.com/a/b.git' } },
    {
      given: 'https://github.com/a/b/tree/main/packages/c',
      want: { type: 'git', url: 'git+https://github.com/a/b.git', directory: 'packages/c' },
    },
    {
      given: 'https://gitlab.com/a/b/c/-/tree/main',
      want: { type: 'git', url: 'git+https://gitlab.com/a/b/c.git' },
    },
    { given: 'https://github.com/tree/a/b', want: { type: 'git', url: 'git+https://github.com/tree/a/b.git' } },
    { given: 'github:a/b', want: 'github:a/b' },
  ])('names the repository $given', async ({ given, want }) => {
    expect((await manifestOf({ repository: given })).repository).toEqual(want);
  });
});
