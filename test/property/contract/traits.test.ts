import { Parser } from '@asyncapi/parser';
import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import type { Bundle } from '../../../generator/contract/bundle/bundle.js';
import { isObject } from '../../../generator/contract/json.js';
import { applyTraits } from '../../../generator/contract/normalize/traits.js';
import { Diagnostics } from '../../../generator/diagnostics/diagnostic.js';
import { isDeep } from '../../support/runs.js';
import { documentOf, readDocument } from '../../support/specification.js';

const RUNS = isDeep ? 500 : 3;
const parser = new Parser();

type Members = Readonly<Record<string, unknown>>;

const names = fc.constantFrom('a', 'b', 'c');
const { json } = fc.letrec((tie) => ({
  json: fc.oneof(
    { maxDepth: 3, withCrossShrink: true },
    fc.constantFrom(null, null, 1, 'text', true),
    fc.array(tie('json'), { maxLength: 2 }),
    fc.dictionary(names, tie('json'), { maxKeys: 3 }),
  ),
}));

/** Members that a trait and a message may have, whatever the version. */
function members(value: fc.Arbitrary<unknown>): fc.Arbitrary<Members> {
  const schema = fc.record({ default: value, const: value, 'x-a': value }, { requiredKeys: [] });
  return fc.record(
    {
      summary: fc.constantFrom('one', 'two'),
      'x-a': value,
      'x-b': value,
      headers: fc.record(
        { type: fc.constant('object'), properties: fc.dictionary(names, schema, { maxKeys: 2 }), 'x-b': value },
        { requiredKeys: ['type'] },
      ),
      tags: fc.constantFrom([{ name: 'x' }], [{ name: 'y' }, { name: 'z' }]),
    },
    { requiredKeys: [] },
  );
}

const traits = fc.array(members(json), { maxLength: 3 });
/** AsyncAPI 3 protects what is the message's own, of which `null` is a value: see below. */
const withoutNull = json.filter((value) => !holdsNull(value));

function holdsNull(value: unknown): boolean {
  if (value === null) return true;
  return typeof value === 'object' && Object.values(value).some(holdsNull);
}

function documentWith(version: 2 | 3, message: Members, its: readonly Members[]): Record<string, unknown> {
  const components = {
    messages: {
      X: { name: 'x', ...message, traits: its.map((_, index) => ({ $ref: `#/components/messageTraits/t${index}` })) },
    },
    messageTraits: Object.fromEntries(its.map((trait, index) => [`t${index}`, trait])),
  };
  if (version === 3) return { ...documentOf({ X: {} }), components };
  return {
    asyncapi: '2.6.0',
    info: { title: 'a', version: '1' },
    channels: { c: { subscribe: { message: { $ref: '#/components/messages/X' } } } },
    components,
  };
}

function ours(document: Record<string, unknown>): Members {
  const bundle = { document, locate: () => ({ file: 'a', pointer: '', line: 1, column: 1 }) } as unknown as Bundle;
  return applyTraits(bundle, '/components/messages/X', new Diagnostics()).value;
}

async function theirs(document: Record<string, unknown>): Promise<Members> {
  const { document: parsed, diagnostics } = await parser.parse(JSON.stringify(document));
  if (!parsed) throw new Error(diagnostics.map(({ message }) => message).join('\n'));
  return (parsed.json() as { components: { messages: { X: Members } } }).components.messages.X;
}

/** Without what the parser adds, and without its `null` for a member that RFC 7396 takes away. */
function bare(message: Members): Members {
  const kept = Object.entries(message).filter(([name, value]) => value !== null && !isAdded(name));
  return Object.fromEntries(kept.map(([name, value]) => [name, clean(value)]));
}

function clean(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(clean);
  if (!isObject(value)) return value;
  const kept = Object.entries(value).filter(([name]) => !isAdded(name));
  return Object.fromEntries(kept.map(([name, member]) => [name, clean(member)]));
}

function isAdded(name: string): boolean {
  return name === 'traits' || name.startsWith('x-parser-');
}

describe('traits are merged as the parser merges them', () => {
  test('AsyncAPI 2', async () => {
    await fc.assert(
      fc.asyncProperty(members(json), traits, async (message, its) => {
        const document = documentWith(2, message, its);
        expect(bare(ours(document))).toEqual(bare(await theirs(document)));
      }),
      { numRuns: RUNS },
    );
  });

  test('AsyncAPI 3', async () => {
    await fc.assert(
      fc.asyncProperty(members(withoutNull), traits, async (message, its) => {
        const document = documentWith(3, message, its);
        expect(bare(ours(document))).toEqual(bare(await theirs(document)));
      }),
      { numRuns: RUNS },
    );
  });
});

describe('what is the message’s own in AsyncAPI 3', () => {
  it('stays to the letter where no trait has it, and wins where one has', () => {
    fc.assert(
      fc.property(members(json), traits, (message, its) => {
        const merged = ours(documentWith(3, message, its));
        for (const [name, value] of Object.entries(message)) {
          if (!its.some((trait) => Object.hasOwn(trait, name))) expect(merged[name]).toEqual(value);
          if (!isObject(value)) expect(merged[name]).toEqual(value);
        }
      }),
    );
  });

  it('may be null: the parser would drop `const: null` from a payload as soon as there is a trait', async () => {
    const payload = { type: 'object', properties: { gone: { const: null } } };
    const document = documentOf({ X: { name: 'x', payload, traits: [{ summary: 's' }] } });
    const { contract } = await readDocument(document);
    const gone = contract?.schemas.nodes.get('#/components/messages/X/payload/properties/gone');
    expect(gone).toMatchObject({ assertions: { const: { value: null } } });
  });
});

describe('null in a trait', () => {
  it('takes away what earlier traits, and in AsyncAPI 2 the message, say', async () => {
    const headers = (it: object): object => ({ type: 'object', properties: { it } });
    const message = { name: 'x', headers: headers({ type: 'string', default: 'a' }) };
    const document = documentWith(2, message, [{ headers: headers({ default: null }) }]);
    const { contract } = await readDocument(document);
    const node = [...(contract?.schemas.nodes.values() ?? [])].find(({ id }) => id.endsWith('/headers/properties/it'));
    expect(node).toMatchObject({ assertions: { type: ['string'] } });
    expect(node?.kind === 'schema' && node.annotations.default).toBe(undefined);
  });

  it('leaves the trait itself as it is for others', () => {
    const trait = { headers: { type: 'object', default: null } };
    const document = documentWith(3, {}, [trait]);
    expect(ours(document).headers).toEqual({ type: 'object' });
    expect(trait.headers).toEqual({ type: 'object', default: null });
  });
});
