import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parse, stringify } from 'yaml';
import { pointer as join, tokensOf } from '../../../generator/contract/json.js';
import { readContract } from '../../../generator/contract/read-contract.js';
import {
  errorsOf,
  essenceOf,
  type Files,
  fixture,
  ownSpecification,
  readFiles,
  summaryOf,
} from '../../support/specification.js';

const DEEP = process.env.DEEP === '1';

interface Cut {
  readonly file: string;
  readonly inside: string;
}

/** Where each component goes: stay (undefined), or a place in a file. */
const cut: fc.Arbitrary<Cut | undefined> = fc.option(
  fc.record({
    file: fc.constantFrom(
      'a.yaml',
      'b.json',
      'deep/er/c.yaml',
      'odd name.yaml',
      'deep/ünï.json',
      'x#y.yaml',
      'a%20b.yaml',
    ),
    inside: fc.constantFrom('', '/definitions', '/x-y/z~1 %'),
  }),
  { nil: undefined },
);

/** Moves components to files; every reference is written anew. The aliases keep their keys. */
function split(document: Record<string, unknown>, cuts: readonly (Cut | undefined)[]): Files {
  const copy = structuredClone(document);
  const components = copy.components as Record<string, Record<string, unknown>>;
  const homes = new Map<string, { file: string; pointer: string }>();
  const places = Object.entries(components).flatMap(([section, entries]) =>
    Object.keys(entries).map((key) => [section, key] as const),
  );
  for (const [index, [section, key]] of places.entries()) {
    const where = cuts[index % cuts.length];
    if (where)
      homes.set(join('/components', section, key), { file: where.file, pointer: join(where.inside, section, key) });
  }
  const files: Record<string, Record<string, unknown>> = {};
  for (const [place, home] of homes) {
    const [, section = '', key = ''] = tokensOf(place);
    const value = components[section]?.[key];
    files[home.file] ??= {};
    let holder = files[home.file] as Record<string, unknown>;
    const tokens = tokensOf(home.pointer);
    for (const token of tokens.slice(0, -1)) {
      holder[token] ??= {};
      holder = holder[token] as Record<string, unknown>;
    }
    holder[tokens.at(-1) as string] = rewrite(value, home.file, homes);
    (components[section] as Record<string, unknown>)[key] = { $ref: uri('asyncapi.yaml', home.file, home.pointer) };
  }
  const entry = rewrite(copy, 'asyncapi.yaml', homes) as Record<string, unknown>;
  return {
    ...Object.fromEntries(
      Object.entries(files).map(([path, value]) => [
        path,
        path.endsWith('.json') ? value : stringify(value, { aliasDuplicateObjects: false }),
      ]),
    ),
    'asyncapi.yaml': entry,
  };
}

function rewrite(value: unknown, file: string, homes: ReadonlyMap<string, { file: string; pointer: string }>): unknown {
  if (Array.isArray(value)) return value.map((item) => rewrite(item, file, homes));
  if (typeof value !== 'object' || value === null) return value;
  const { $ref } = value as { $ref?: unknown };
  if (typeof $ref === 'string' && $ref.startsWith('#/')) {
    const target = decodeURIComponent($ref.slice(1));
    const found = [...homes].find(([place]) => target === place || target.startsWith(`${place}/`));
    if (found) return { $ref: uri(file, found[1].file, found[1].pointer + target.slice(found[0].length)) };
    return { $ref: uri(file, 'asyncapi.yaml', target) };
  }
  return Object.fromEntries(Object.entries(value).map(([key, member]) => [key, rewrite(member, file, homes)]));
}

function uri(from: string, to: string, pointer: string): string {
  const up = '../'.repeat(from.split('/').length - 1);
  const fragment = pointer.split('/').map(encodeURIComponent).join('/');
  return from === to ? `#${fragment}` : `${up}${to.split('/').map(encodeURIComponent).join('/')}#${fragment}`;
}

describe.each(['orders-3.0.yaml', 'small-3.1.yaml', 'orders-2.6.yaml', 'the real specification'])('%s', (name) => {
  it('reads the same, however it is split into files', async () => {
    const document =
      name === 'the real specification'
        ? (await readContract({ spec: ownSpecification, cwd: '/' })).bundle?.document
        : (parse(readFileSync(fixture(name), 'utf8')) as Record<string, unknown>);
    const whole = await readFiles({ 'asyncapi.yaml': document });
    if (!whole.contract) throw new Error(summaryOf(whole).join('\n'));
    const essence = essenceOf(whole.contract);
    await fc.assert(
      fc.asyncProperty(fc.array(cut, { minLength: 1, maxLength: 12 }), async (cuts) => {
        const parts = await readFiles(split(document as Record<string, unknown>, cuts));
        expect(errorsOf(parts), summaryOf(parts).join('\n')).toEqual([]);
        expect(essenceOf(parts.contract as never)).toEqual(essence);
      }),
      { numRuns: DEEP ? 200 : 4 },
    );
  });

  it('breaks the same, however it is split into files', async () => {
    if (name === 'the real specification') return;
    const text = readFileSync(fixture(name), 'utf8').replaceAll('type: object', 'type: objct');
    const document = parse(text) as Record<string, unknown>;
    const messages = async (files: Files): Promise<string[]> => {
      const { diagnostics } = await readFiles(files);
      return diagnostics.all.map(({ code, message }) => `${code} ${message}`).sort();
    };
    const whole = await messages({ 'asyncapi.yaml': document });
    expect(whole.length).toBeGreaterThan(0);
    await fc.assert(
      fc.asyncProperty(fc.array(cut, { minLength: 1, maxLength: 12 }), async (cuts) => {
        expect(await messages(split(document, cuts))).toEqual(whole);
      }),
      { numRuns: DEEP ? 100 : 3 },
    );
  });
});
