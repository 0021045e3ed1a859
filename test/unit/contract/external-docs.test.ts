import { expect, test } from 'vitest';
import type { Contract } from '../../../generator/contract/model.js';
import { contractOf, payloadDocument } from '../../support/specification.js';

const DOCS = { url: 'https://example.com/things', description: 'More about things' };

function docsOf(contract: Contract): unknown {
  const node = contract.schemas.nodes.get(contract.messages[0]?.payload ?? '');
  return node?.kind === 'schema' ? node.annotations.externalDocs : undefined;
}

const refers = (ref: string, components: object = {}): object => {
  const document = payloadDocument({ type: 'object', externalDocs: { $ref: ref } });
  return { ...document, components: { ...(document.components as object), ...components } };
};

test.each<[string, Readonly<Record<string, unknown>>]>([
  ['in place', { 'asyncapi.yaml': payloadDocument({ type: 'object', externalDocs: DOCS }) }],
  [
    'in components',
    { 'asyncapi.yaml': refers('#/components/externalDocs/things', { externalDocs: { things: DOCS } }) },
  ],
  [
    'behind two references',
    {
      'asyncapi.yaml': refers('#/components/externalDocs/alias', {
        externalDocs: { alias: { $ref: '#/components/externalDocs/things' }, things: DOCS },
      }),
    },
  ],
  ['in another file', { 'asyncapi.yaml': refers('./docs.yaml#/things'), 'docs.yaml': { things: DOCS } }],
  [
    'of a schema in another file',
    {
      'asyncapi.yaml': payloadDocument({ $ref: './schemas/thing.yaml' }),
      'schemas/thing.yaml': { type: 'object', externalDocs: { $ref: '../docs.yaml' } },
      'docs.yaml': DOCS,
    },
  ],
])('the documentation of a schema, %s', async (_, files) => {
  expect(docsOf(await contractOf(files))).toEqual(DOCS);
});
