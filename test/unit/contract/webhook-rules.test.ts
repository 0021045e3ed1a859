import { describe, expect, it } from 'vitest';
import {
  codesOf,
  contractOf,
  documentOf,
  errorsOf,
  payloadDocument,
  readDocument,
} from '../../support/specification.js';

const pinned = (type: string) => ({ type: 'object', required: ['type'], properties: { type: { const: type } } });
const told = { 'x-webhook-dispatch': { body: '/type' } };

describe('messages', () => {
  const two = documentOf({
    Made: { name: 'made', payload: pinned('made') },
    Gone: { name: 'gone', payload: pinned('gone') },
  }) as { operations: object; components: { messages: object } };

  it('that no operation reaches are noticed', async () => {
    const Lost = { name: 'lost', payload: pinned('lost') };
    const forgotten = { ...two, components: { messages: { ...two.components.messages, Lost } } };
    const result = await readDocument(forgotten);
    expect(codesOf(result)).toEqual(['message-unused']);
    expect(result.diagnostics.all[0]?.location?.pointer).toBe('/components/messages/Lost');
  });

  it('that operations reach are fine, and so is a document of components alone', async () => {
    expect(codesOf(await readDocument(two))).toEqual([]);
    const {
      operations: _,
      channels: __,
      ...library
    } = { channels: {}, ...two, components: { messages: { Lost: {} } } };
    expect(codesOf(await readDocument(library))).toEqual(['no-messages']);
  });

  it('whose name is not the type that they pin are noticed', async () => {
    const document = documentOf({ Made: { name: 'gone', payload: pinned('made') } });
    expect(codesOf(await readDocument({ ...document, ...told }))).toEqual(['name-differs-from-const']);
  });
});

describe('places that the vocabulary names', () => {
  const document = documentOf({ Made: { name: 'made', payload: pinned('made') } });

  it('have to be in some payload where the wire type is told', async () => {
    const result = await readDocument({ ...document, 'x-webhook-dispatch': { body: '/tpye' } });
    expect(errorsOf(result)).toEqual(['dispatch-place-unknown']);
    expect(result.diagnostics.all.find(({ code }) => code === 'dispatch-place-unknown')?.help).toContain("'/type'");
  });

  it('have to be in the payload of an envelope', async () => {
    const payload = {
      ...pinned('made'),
      properties: { type: { const: 'made' }, data: { properties: { object: {} } } },
      'x-webhook-envelope': { type: '/type', object: '/data/objekt', previous: '/data/previous' },
    };
    const result = await readDocument(documentOf({ Made: { name: 'made', payload } }));
    expect(codesOf(result)).toEqual(['envelope-place-unknown']);
    expect(result.diagnostics.all[0]?.help).toContain("'/data/object'");
  });
});

describe('a selection', () => {
  const document = documentOf({
    Made: { name: 'order.made', payload: pinned('order.made') },
    Paid: { name: 'bill.paid', payload: pinned('bill.paid') },
  });

  it.each([
    [{ include: ['order.*'] }, ['Made']],
    [{ include: ['Paid'] }, ['Paid']],
    [{ exclude: ['*.paid'] }, ['Made']],
    [{ include: ['*'], exclude: ['*e*r*.m*e'] }, ['Paid']],
  ])('%j keeps %j', async (select, keys) => {
    const contract = await contractOf({ 'asyncapi.yaml': document }, { select });
    expect(contract.messages.map(({ key }) => key)).toEqual(keys);
  });

  it('that matches nothing is an error, and names what there is', async () => {
    const result = await readDocument(document, { select: { include: ['ordr.*'] } });
    expect(codesOf(result)).toEqual(['selection-unmatched', 'selection-empty']);
    expect(result.diagnostics.all[1]?.message).toContain('order.made, bill.paid');
  });

  it('is told of a pattern that matches nothing beside others that do', async () => {
    const result = await readDocument(document, { select: { include: ['order.*'], exclude: ['nothing'] } });
    expect(codesOf(result)).toEqual(['selection-unmatched']);
  });
});

describe('documents that would take too long', () => {
  it('a chain of compositions is refused', async () => {
    const links = Array.from({ length: 3000 }, (_, index) => [
      `S${index}`,
      { allOf: [{ $ref: `#/components/schemas/S${index + 1}` }] },
    ]);
    const schemas = { ...Object.fromEntries(links), S3000: { type: 'object' } };
    const result = await readDocument(
      JSON.stringify(payloadDocument({ $ref: '#/components/schemas/S0' }, { schemas })),
    );
    expect(errorsOf(result)).toEqual(['too-deep']);
  });

  it.each([
    ['a few times are fine', 12, []],
    ['without end are refused', 60, ['composition-explodes']],
  ])('compositions that meet %s', async (_, length, expected) => {
    const links = Array.from({ length }, (_, index) => {
      const next = { $ref: `#/components/schemas/S${index + 1}` };
      return [`S${index}`, { allOf: [next, next] }];
    });
    const schemas = { ...Object.fromEntries(links), [`S${length}`]: { type: 'object' } };
    const result = await readDocument(
      JSON.stringify(payloadDocument({ $ref: '#/components/schemas/S0' }, { schemas })),
    );
    expect(errorsOf(result)).toEqual(expected);
  });

  it('an example for a pattern that never ends is given up', async () => {
    const result = await readDocument(payloadDocument({ pattern: '^(a+)+$', examples: [`${'a'.repeat(50)}!`] }));
    expect(codesOf(result)).toEqual(['schema-example-invalid']);
    expect(result.diagnostics.all[0]?.message).toMatch(/slow pattern/);
  });

  it('a text of megabytes is just a text', async () => {
    const payload = { description: `${'\\"'.repeat(1_000_000)}*/`, type: 'string' };
    expect(codesOf(await readDocument(JSON.stringify(payloadDocument(payload))))).toEqual([]);
  });
});
