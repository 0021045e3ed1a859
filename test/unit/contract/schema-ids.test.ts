import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { describe, expect, it, onTestFinished } from 'vitest';
import { Oracle } from '../../../generator/contract/check/oracle.js';
import type { Contract } from '../../../generator/contract/model.js';
import { nodeOf } from '../../../generator/contract/views.js';
import {
  codesOf,
  contractOf,
  documentOf,
  type Files,
  payloadDocument,
  readFiles,
} from '../../support/specification.js';

/** Whether the only message of a contract takes a payload. */
function accepts({ messages, schemas }: Contract, value: unknown): boolean {
  const payload = messages[0]?.payload;
  if (payload === undefined) throw new Error('the message has no payload');
  return new Oracle(schemas).violations(nodeOf(schemas, payload), value).length === 0;
}

async function verdicts(schema: unknown, values: readonly unknown[], files: Files = {}): Promise<boolean[]> {
  const contract = await contractOf({
    'asyncapi.yaml': payloadDocument({ $ref: './payload.json' }),
    'payload.json': schema,
    ...files,
  });
  return values.map((value) => accepts(contract, value));
}

describe('references by $id', () => {
  it('start from the file where nothing has an $id', async () => {
    const schema = { properties: { foo: { $ref: '#' } }, additionalProperties: false };
    expect(await verdicts(schema, [{ foo: { foo: false } }, { foo: { bar: false } }])).toEqual([true, false]);
  });

  it('find a schema by the URI that its $id makes of the one around it', async () => {
    const schema = {
      $id: 'http://example.com/root.json',
      definitions: { part: { $id: 'parts/one.json', definitions: { inner: { type: 'string' } }, type: 'integer' } },
      properties: {
        a: { $ref: 'parts/one.json' },
        b: { $ref: 'http://example.com/parts/one.json#/definitions/inner' },
      },
    };
    expect(await verdicts(schema, [{ a: 1 }, { a: 'x' }, { b: 'x' }, { b: 1 }])).toEqual([true, false, true, false]);
  });

  it('find a place by its name in a fragment', async () => {
    const schema = { allOf: [{ $ref: '#foo' }], definitions: { A: { $id: '#foo', type: 'integer' } } };
    expect(await verdicts(schema, [1, 'a'])).toEqual([true, false]);
  });

  it('start from the $id around them, even for pointers', async () => {
    const schema = {
      definitions: { item: { type: 'string' } },
      properties: {
        list: {
          $id: 'http://example.com/list.json',
          definitions: { item: { type: 'integer' } },
          items: { $ref: '#/definitions/item' },
        },
      },
    };
    expect(await verdicts(schema, [{ list: [1] }, { list: ['x'] }])).toEqual([true, false]);
  });

  it('fall back on the document, as AsyncAPI tools do, where an $id leads nowhere', async () => {
    const schemas = { Name: { type: 'string' } };
    const payload = {
      $id: 'http://example.com/order.json',
      properties: { name: { $ref: '#/components/schemas/Name' } },
    };
    const contract = await contractOf({ 'asyncapi.yaml': payloadDocument(payload, { schemas }) });
    expect([accepts(contract, { name: 'x' }), accepts(contract, { name: 1 })]).toEqual([true, false]);
  });

  it('take no $id from data, from names of properties, or from beside a $ref', async () => {
    const schema = {
      properties: { $id: { type: 'string' }, a: { $ref: '#/definitions/a', $id: 'http://example.com/elsewhere/' } },
      enum: [{ $id: '#foo' }, { a: 1 }],
      definitions: { a: { type: 'integer' } },
    };
    expect(await verdicts(schema, [{ a: 1 }, { $id: '#foo' }, { a: 'x' }])).toEqual([true, true, false]);
  });

  it('find a name in a part of a file that nothing else refers to', async () => {
    const schema = { properties: { a: { $ref: './parts.json#/definitions/a' } } };
    const parts = { definitions: { a: { $ref: '#hidden' }, b: { items: [{ $id: '#hidden', type: 'integer' }] } } };
    expect(await verdicts(schema, [{ a: 1 }, { a: 'x' }], { 'parts.json': parts })).toEqual([true, false]);
  });

  it.each([
    'urn:example:order',
    'https://example.com/order.json',
    'tag:example.com,2026:order',
  ])('find %s in a file that is met later', async (id) => {
    const schema = { properties: { a: { $ref: id }, b: { $ref: './order.json' } } };
    const order = { $id: id, type: 'integer' };
    expect(await verdicts(schema, [{ a: 1 }, { a: 'x' }], { 'order.json': order })).toEqual([true, false]);
  });

  it('tell files apart whose paths differ after a # or ?', async () => {
    const named = (type: string): object => ({
      allOf: [{ $ref: '#name' }],
      definitions: { A: { $id: '#name', type } },
    });
    const schema = {
      properties: { a: { $ref: './x%23/a.json' }, b: { $ref: './x%23/b.json' }, c: { $ref: './x%3F.json' } },
    };
    const files = { 'x#/a.json': named('string'), 'x#/b.json': named('integer'), 'x?.json': named('null') };
    const values = [{ a: 'x', b: 1, c: null }, { a: 1 }, { b: 'x' }, { c: 1 }];
    expect(await verdicts(schema, values, files)).toEqual([true, false, false, false]);
  });

  it('lead to the file that the $id around them names, and else to the one beside', async () => {
    const schema = {
      properties: {
        a: { $id: 'parts/', items: { $ref: 'line.json' } },
        b: { $id: 'http://example.com/parts/', items: { $ref: 'line.json' } },
      },
    };
    const files = { 'parts/line.json': { type: 'integer' }, 'line.json': { type: 'string' } };
    const values = [{ a: [1], b: ['x'] }, { a: ['x'] }, { b: [1] }];
    expect(await verdicts(schema, values, files)).toEqual([true, false, false]);
  });

  it.each([
    '..%2Fpayload.json',
    '%2e%2e/payload.json',
    '/etc/passwd',
  ])('never lead out of the folder: %s', async (ref) => {
    const payload = { $id: 'parts/', properties: { a: { $ref: ref } } };
    const result = await readFiles(
      { 'spec/asyncapi.yaml': payloadDocument(payload), 'payload.json': {} },
      { spec: 'spec/asyncapi.yaml' },
    );
    expect(codesOf(result)).toEqual(['reference-outside-root']);
  });

  it('lead to `true` and `false` in other files', async () => {
    const schema = {
      properties: { a: { $ref: '#/definitions/any' }, b: { $ref: '#/definitions/none' } },
      definitions: { any: true, none: false },
    };
    expect(await verdicts(schema, [{ a: 1 }, {}, { b: 1 }])).toEqual([true, true, false]);
  });

  it('lead to no `true` where a message has its payload, whoever else refers to it', async () => {
    const parts = { 'parts.json': { definitions: { any: true } } };
    const any = { $ref: './parts.json#/definitions/any' };
    const inside = { properties: { a: any } };
    const codes = async (first: unknown, second: unknown) => {
      const document = documentOf({ First: { payload: first }, Second: { payload: second } });
      return codesOf(await readFiles({ 'asyncapi.yaml': document, ...parts }));
    };
    expect(await codes(inside, inside)).not.toContain('structure');
    expect(await codes(inside, any)).toContain('structure');
    expect(await codes(any, inside)).toContain('structure');
  });

  it('know the meta-schema of draft-07', async () => {
    const schema = { $ref: 'http://json-schema.org/draft-07/schema#' };
    expect(await verdicts(schema, [{ minLength: 1 }, { minLength: -1 }])).toEqual([true, false]);
  });

  it('are gone from the bundled document, where they would lead references astray', async () => {
    const contract = await contractOf({
      'asyncapi.yaml': payloadDocument({ $id: 'http://example.com/order.json', type: 'object' }),
    });
    expect(JSON.stringify(contract.document)).not.toContain('$id');
  });
});

describe('references to the network', () => {
  const schemaServer = async (): Promise<{ url: string; requests: string[] }> => {
    const requests: string[] = [];
    const files: Readonly<Record<string, unknown>> = {
      '/order.json': { properties: { line: { $ref: './parts/line.json#/definitions/line' } } },
      '/parts/line.json': { definitions: { line: { type: 'integer' } } },
      '/moved.json': { $id: 'parts/', properties: { line: { $ref: 'line.json#/definitions/line' } } },
    };
    const server = createServer(({ url = '' }, response) => {
      requests.push(url);
      response.statusCode = files[url] === undefined ? 404 : 200;
      response.end(JSON.stringify(files[url] ?? {}));
    });
    await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
    onTestFinished(() => void server.close());
    return { url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`, requests };
  };

  it('are refused unless they are allowed, without a request', async () => {
    const { url, requests } = await schemaServer();
    const result = await readFiles({ 'asyncapi.yaml': payloadDocument({ $ref: `${url}/order.json` }) });
    expect(codesOf(result)).toEqual(['reference-remote']);
    expect(requests).toEqual([]);
  });

  it('are followed where they are allowed, each file once, relative ones among them', async () => {
    const { url, requests } = await schemaServer();
    const payload = { allOf: [{ $ref: `${url}/order.json` }, { $ref: `${url}/order.json` }] };
    const contract = await contractOf({ 'asyncapi.yaml': payloadDocument(payload) }, { allowRemoteRefs: true });
    expect([accepts(contract, { line: 1 }), accepts(contract, { line: 'x' })]).toEqual([true, false]);
    expect(requests).toEqual(['/order.json', '/parts/line.json']);
  });

  it('start from the $id around them, where no file beside theirs is meant', async () => {
    const { url, requests } = await schemaServer();
    const payload = {
      $id: `${url}/elsewhere/root.json`,
      properties: { far: { $ref: '../parts/line.json#/definitions/line' }, near: { $ref: 'near.json' } },
    };
    const files = { 'asyncapi.yaml': payloadDocument(payload), 'near.json': { type: 'null' } };
    const contract = await contractOf(files, { allowRemoteRefs: true });
    const values = [{ far: 1, near: null }, { far: 'x' }, { near: 1 }];
    expect(values.map((value) => accepts(contract, value))).toEqual([true, false, false]);
    expect(requests).toEqual(['/parts/line.json']);
  });

  it('start from the $id of the file that was fetched', async () => {
    const { url, requests } = await schemaServer();
    const document = payloadDocument({ $ref: `${url}/moved.json` });
    const contract = await contractOf({ 'asyncapi.yaml': document }, { allowRemoteRefs: true });
    expect([accepts(contract, { line: 1 }), accepts(contract, { line: 'x' })]).toEqual([true, false]);
    expect(requests).toEqual(['/moved.json', '/parts/line.json']);
  });

  it('are not made of an $id unless they are allowed', async () => {
    const payload = { $id: 'http://127.0.0.1:9/root.json', properties: { a: { $ref: 'line.json' } } };
    expect(codesOf(await readFiles({ 'asyncapi.yaml': payloadDocument(payload) }))).toEqual(['file-not-found']);
  });

  it('that the server does not know are a finding at the reference', async () => {
    const { url } = await schemaServer();
    const files = { 'asyncapi.yaml': payloadDocument({ $ref: `${url}/missing.json` }) };
    const result = await readFiles(files, { allowRemoteRefs: true });
    expect(codesOf(result)).toEqual(['file-unreadable']);
    expect(result.diagnostics.all[0]?.location?.file).toBe('asyncapi.yaml');
  });
});
