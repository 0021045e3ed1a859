import { describe, expect, it } from 'vitest';
import type { Contract, Message } from '../../../generator/contract/model.js';
import { nodeOf, propertiesOf, requiredOf } from '../../../generator/contract/views.js';
import { codesOf, contractOf, documentOf, placesOf, readDocument, readFiles } from '../../support/specification.js';

const common = {
  description: 'trait',
  summary: 'trait',
  headers: { type: 'object', required: ['a'], properties: { a: { type: 'string' }, both: { const: 'trait' } } },
};
const itself = {
  name: 'x',
  description: 'own',
  headers: { type: 'object', required: ['b'], properties: { b: { type: 'string' }, both: { const: 'own' } } },
};

function v2(message: object, rest: object = {}): object {
  return {
    asyncapi: '2.6.0',
    info: { title: 'a', version: '1' },
    channels: { c: { subscribe: { message } } },
    ...rest,
  };
}

function headersOf(contract: Contract | undefined): { names: string[]; required: string[]; both: unknown } {
  const message = contract?.messages[0] as Message;
  const graph = (contract as Contract).schemas;
  const node = nodeOf(graph, message.headers ?? '');
  const both = propertiesOf(graph, node).get('both')?.schemas[0];
  return {
    names: [...propertiesOf(graph, node).keys()].sort(),
    required: [...requiredOf(graph, node)],
    both: both?.kind === 'schema' ? both.assertions.const?.value : undefined,
  };
}

describe('AsyncAPI 3: the message wins', () => {
  it('over its trait, member by member', async () => {
    const { contract } = await readDocument(documentOf({ X: { ...itself, traits: [common] } }));
    expect(contract?.messages[0]).toMatchObject({ description: 'own', summary: 'trait' });
    expect(headersOf(contract)).toEqual({ names: ['a', 'b', 'both'], required: ['b'], both: 'own' });
  });

  it('and a later trait wins over an earlier one', async () => {
    const { contract } = await readDocument(
      documentOf({ X: { name: 'x', traits: [{ summary: 'first', title: 'first' }, { summary: 'second' }] } }),
    );
    expect(contract?.messages[0]).toMatchObject({ summary: 'second', title: 'first' });
  });

  it('lists are replaced', async () => {
    const { contract } = await readDocument(
      documentOf({ X: { name: 'x', tags: [{ name: 'own' }], traits: [{ tags: [{ name: 'trait' }] }] } }),
    );
    expect(contract?.messages[0]?.tags).toEqual(['own']);
  });

  it('follows references to traits, and in them', async () => {
    const contract = await contractOf({
      'asyncapi.yaml': documentOf({ X: { ...itself, traits: [{ $ref: './traits.yaml#/common' }] } }),
      'traits.yaml': { common: { ...common, headers: { $ref: '#/headers' } }, headers: common.headers },
    });
    expect(headersOf(contract)).toEqual({ names: ['a', 'b', 'both'], required: ['b'], both: 'own' });
  });

  it('a trait alone gives the headers, at their place in the file', async () => {
    const contract = await contractOf({
      'asyncapi.yaml': documentOf({ X: { name: 'x', traits: [{ $ref: './traits.yaml' }] } }),
      'traits.yaml': common,
    });
    expect(headersOf(contract)).toMatchObject({ names: ['a', 'both'], required: ['a'] });
    expect(contract.schemas.nodes.get(contract.messages[0]?.headers ?? '')?.source.file).toBe('traits.yaml');
  });

  it('two messages that share a trait do not share what they add', async () => {
    const contract = await contractOf({
      'asyncapi.yaml': {
        ...documentOf({
          X: { ...itself, traits: [{ $ref: '#/components/messageTraits/T' }] },
          Y: { name: 'y', traits: [{ $ref: '#/components/messageTraits/T' }] },
        }),
      },
    }).catch(() => undefined);
    expect(contract).toBeUndefined();
    const document = documentOf({
      X: { ...itself, traits: [{ $ref: '#/components/messageTraits/T' }] },
      Y: { name: 'y', traits: [{ $ref: '#/components/messageTraits/T' }] },
    });
    (document.components as Record<string, unknown>).messageTraits = { T: common };
    const sound = await contractOf({ 'asyncapi.yaml': document });
    const graph = sound.schemas;
    const namesOf = (message: Message | undefined): string[] =>
      [...propertiesOf(graph, nodeOf(graph, message?.headers ?? '')).keys()].sort();
    expect(namesOf(sound.messages[0])).toEqual(['a', 'b', 'both']);
    expect(namesOf(sound.messages[1])).toEqual(['a', 'both']);
  });
});

describe('AsyncAPI 2: the trait wins', () => {
  it('over the message, member by member', async () => {
    const { contract } = await readDocument(v2({ ...itself, traits: [common] }));
    expect(contract?.messages[0]).toMatchObject({ description: 'trait', summary: 'trait', wireType: 'x' });
    expect(headersOf(contract)).toEqual({ names: ['a', 'b', 'both'], required: ['a'], both: 'trait' });
  });
});

describe('required headers that a merge loses', () => {
  it.each([
    ['3', documentOf({ X: { ...itself, traits: [common] } }), "'a'"],
    ['2', v2({ ...itself, traits: [common] }), "'b'"],
    [
      'between traits',
      documentOf({ X: { name: 'x', traits: [common, { headers: { type: 'object', required: [] } }] } }),
      "'a'",
    ],
  ])('AsyncAPI %s', async (_, document, lost) => {
    const result = await readDocument(document);
    expect(codesOf(result)).toEqual(['required-lost-in-trait-merge']);
    expect(result.diagnostics.all[0]?.message).toContain(lost);
  });

  it('are told where the headers of the message stand', async () => {
    const result = await readFiles({
      'asyncapi.yaml': documentOf({ X: { $ref: './x.yaml' } }),
      'x.yaml': `name: x\ntraits:\n  - headers: {type: object, required: [a]}\nheaders:\n  type: object\n  required: [b]\n`,
    });
    expect(placesOf(result)).toEqual(['required-lost-in-trait-merge x.yaml:4:1']);
  });

  it('not where the message repeats them, or composes', async () => {
    const repeats = { ...itself, headers: { ...itself.headers, required: ['b', 'a'] }, traits: [common] };
    expect(codesOf(await readDocument(documentOf({ X: repeats })))).toEqual([]);
    const composes = { name: 'x', traits: [common], headers: { allOf: [{ required: ['c'] }] } };
    expect(codesOf(await readDocument(documentOf({ X: composes })))).toEqual([]);
  });
});
