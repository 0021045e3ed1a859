import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Contract, Message } from '../../../../generator/contract/model.js';
import { Diagnostics } from '../../../../generator/diagnostics/diagnostic.js';
import type { OutputFile } from '../../../../generator/emitters/emitter.js';
import { prepareContext } from '../../../../generator/emitters/prepare-context.js';
import { validators } from '../../../../generator/emitters/validators/index.js';
import { graphOf, type Schemas } from './checks.js';

const ref = (name: string): object => ({ $ref: `#/components/schemas/${name}` });

const SCHEMAS: Schemas = {
  Lamp: {
    type: 'object',
    required: ['id'],
    properties: {
      id: { type: 'string', pattern: '^lmp_' },
      site: { type: 'string', format: 'uri' },
      twin: ref('Lamp'),
    },
  },
  LampLitEvent: {
    type: 'object',
    required: ['type', 'lamp'],
    properties: { type: { const: 'lamp.lit' }, lamp: ref('Lamp') },
  },
  LampOutEvent: {
    type: 'object',
    required: ['type'],
    properties: { type: { const: "lamp.out'\n" }, at: { type: 'string', format: 'date-time' } },
  },
  Headers: { type: 'object', required: ['x-id'] },
  Unused: { type: 'string' },
};

function message(base: string, wireType: string): Message {
  return {
    key: base,
    names: { base, type: `${base}Event`, guard: `is${base}Event` },
    wireType,
    payload: `#/components/schemas/${base}Event`,
    headers: '#/components/schemas/Headers',
  } as Partial<Message> as Message;
}

const CONTRACT = {
  schemas: graphOf(SCHEMAS),
  messages: [
    message('LampLit', 'lamp.lit'),
    message('LampOut', "lamp.out'\n"),
    { ...message('LampGone', 'lamp.gone'), payload: undefined },
  ],
  resources: [{ name: 'lamp', schema: '#/components/schemas/Lamp', messages: [] }],
  dispatch: { basis: 'declared', body: '/type', separator: '.' },
} as Partial<Contract> as Contract;

async function emit(contract: Contract): Promise<readonly OutputFile[]> {
  const context = { package: { name: 'lamps' }, runtime: new Map(), diagnostics: new Diagnostics() };
  return validators.emit(contract, context);
}

describe('the validators emitter', () => {
  it('emits a module for each profile of each schema in use, and the entries', async () => {
    const paths = (await emit(CONTRACT)).map(({ path }) => path);
    expect(paths.sort()).toMatchInlineSnapshot(`
      [
        "structural.d.ts",
        "structural.js",
        "validators/Headers.d.ts",
        "validators/Headers.js",
        "validators/Lamp.d.ts",
        "validators/Lamp.js",
        "validators/LampLitEvent.d.ts",
        "validators/LampLitEvent.js",
        "validators/LampOutEvent.d.ts",
        "validators/LampOutEvent.js",
        "validators/contract-checks.d.ts",
        "validators/contract-checks.js",
        "validators/contract/Headers.js",
        "validators/contract/Lamp.js",
        "validators/contract/LampLitEvent.js",
        "validators/contract/LampOutEvent.js",
        "validators/event-dispatch.d.ts",
        "validators/event-dispatch.js",
        "validators/event-guards.d.ts",
        "validators/event-guards.js",
        "validators/structural-checks.d.ts",
        "validators/structural-checks.js",
        "validators/validate-event.d.ts",
        "validators/validate-event.js",
      ]
    `);
  });

  it('asks nothing of an event without a payload whose type is told elsewhere', async () => {
    const dispatch = { basis: 'declared', header: 'X-Event', separator: '.' } as const;
    const files = await emit({ ...CONTRACT, dispatch });
    const content = (path: string) => files.find((file) => file.path === path)?.content ?? '';
    expect(content('validators/contract-checks.js')).toContain("['lamp.gone', anything],");
    expect(content('validators/event-guards.d.ts')).toContain('The header that tells the type is not looked at');
  });

  it('emits no module that nothing imports', async () => {
    const modules = new Map((await emit(CONTRACT)).map(({ path, content }) => [path, content]));
    const entries = [...modules.keys()].filter((path) => /^(validators\/[A-Z]\w*|structural)\.js$/.test(path));
    const reached = new Set(
      [...entries, 'event-guards', 'validate-event', 'structural-checks'].map((name) => {
        return name.endsWith('.js') ? name : `validators/${name}.js`;
      }),
    );
    for (const path of reached) {
      for (const [, to = ''] of (modules.get(path) ?? '').matchAll(/ from '(\.[^']+)'/g)) {
        const target = join(dirname(path), to).replaceAll('\\', '/');
        if (modules.has(target)) reached.add(target);
      }
    }
    expect([...modules.keys()].filter((path) => path.endsWith('.js') && !reached.has(path))).toEqual([]);
  });

  it('gives the same bytes twice', async () => {
    expect(await emit(CONTRACT)).toEqual(await emit(CONTRACT));
  });
});

type Functions = Record<string, (value: unknown, options?: unknown) => unknown>;

describe('the emitted modules, as Node runs them', () => {
  const folder = mkdtempSync(join(tmpdir(), 'validators-'));
  const load = (path: string): Promise<Functions> => import(/* @vite-ignore */ pathToFileURL(join(folder, path)).href);

  beforeAll(async () => {
    const { runtime } = await prepareContext({ name: 'lamps' }, new Diagnostics());
    const compiled = [...runtime].map(([path, content]) => ({ path: `runtime/${path}`, content }));
    const manifest = { path: 'package.json', content: '{"type":"module","sideEffects":false}' };
    for (const { path, content } of [...(await emit(CONTRACT)), ...compiled, manifest]) {
      mkdirSync(dirname(join(folder, path)), { recursive: true });
      writeFileSync(join(folder, path), content);
    }
  });

  afterAll(() => rmSync(folder, { recursive: true }));

  it('validate one event, and one resource', async () => {
    const { validateLampLitEvent } = await load('validators/LampLitEvent.js');
    const { validateLamp } = await load('validators/Lamp.js');
    const event = { type: 'lamp.lit', lamp: { id: 'lmp_1', twin: { id: 'x' } } };
    expect(validateLampLitEvent?.(event)).toEqual({
      ok: false,
      errors: [{ path: '/lamp/twin/id', keyword: 'pattern', message: 'must match the pattern ^lmp_' }],
    });
    expect(validateLamp?.({ id: 'lmp_1' })).toEqual({ ok: true, value: { id: 'lmp_1' } });
  });

  it('validate any event by its type', async () => {
    const { validateEvent } = await load('validators/validate-event.js');
    expect(validateEvent?.({ type: "lamp.out'\n", at: 'noon' })).toMatchObject({
      errors: [{ path: '/at', keyword: 'format' }],
    });
    expect(validateEvent?.({ type: 'lamp.new' })).toMatchObject({ errors: [{ keyword: 'unknown-event-type' }] });
  });

  it('accept an event of which nothing is known but its type', async () => {
    const { validateEvent } = await load('validators/validate-event.js');
    expect(validateEvent?.({ type: 'lamp.gone', more: 1 })).toMatchObject({ ok: true });
    expect(validateEvent?.({ type: 'lamp.lit' }, { type: 'lamp.gone' })).toMatchObject({
      errors: [{ path: '/type', keyword: 'const' }],
    });
  });

  it('validate the headers of a delivery', async () => {
    const { validateHeaders } = await load('validators/Headers.js');
    expect(validateHeaders?.({ 'x-id': '1' })).toEqual({ ok: true, value: { 'x-id': '1' } });
    expect(validateHeaders?.({})).toMatchObject({ errors: [{ keyword: 'required' }] });
  });

  it('guard by structure alone', async () => {
    const { isLampLitEvent, isLampOutEvent } = await load('validators/event-guards.js');
    expect(isLampLitEvent?.({ type: 'lamp.lit', lamp: { id: 'no prefix', site: 'no scheme' } })).toBe(true);
    expect(isLampLitEvent?.({ type: 'lamp.lit', lamp: { id: 1 } })).toBe(false);
    expect(isLampOutEvent?.({ type: 'lamp.lit' })).toBe(false);
    expect(isLampOutEvent?.(null)).toBe(false);
  });

  it('have a table of checks for each profile', async () => {
    for (const profile of ['contract', 'structural']) {
      const table = (await load(`validators/${profile}-checks.js`))[`${profile}Checks`] as unknown;
      expect([...(table as Map<string, unknown>).keys()]).toEqual(['lamp.lit', "lamp.out'\n", 'lamp.gone']);
    }
  });
});
