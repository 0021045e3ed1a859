import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Contract } from '../../../generator/contract/model.js';
import { pathProblem } from '../../../generator/output/paths.js';
import { codesOf, contractOf, documentOf, readDocument } from '../../support/specification.js';

function documentWith(key: string, schema = key): Record<string, unknown> {
  return documentOf(
    {
      [key]: {
        name: 'made',
        headers: { type: 'object' },
        payload: { type: 'object', properties: { it: { $ref: `#/components/schemas/${schema}` } } },
      },
    },
    { schemas: { [schema]: { type: 'object', properties: { deep: { type: 'object' } } } } },
  );
}

function namesOf({ messages, schemas }: Contract): string[] {
  return [...messages.map(({ names }) => names.type), ...schemas.names.values()];
}

const LONG = 'a'.repeat(400);

describe('names that are too long for a file', () => {
  it('become shorter ones, with a warning at the place', async () => {
    const { contract, diagnostics } = await readDocument(documentWith(LONG));
    expect(diagnostics.all.map(({ code, severity }) => [code, severity])).toEqual([
      ['name-shortened', 'warning'],
      ['name-shortened', 'warning'],
      ['name-shortened', 'warning'],
    ]);
    expect(diagnostics.all.every(({ location }) => (location?.line ?? 0) > 1)).toBe(true);
    const [message] = contract?.messages ?? [];
    expect(message?.names.type).toMatch(/^Aaaaa+_[0-9a-f]{12}Event$/);
    expect([message?.names.type, message?.names.guard]).toEqual([
      `${message?.names.base}Event`,
      `is${message?.names.base}Event`,
    ]);
    for (const name of namesOf(contract as Contract)) expect(pathProblem(`${name}.structural.d.ts`)).toBeUndefined();
  });

  it('do not depend on the rest of the document', async () => {
    const one = await contractOf({ 'asyncapi.yaml': documentWith(LONG) });
    const { components, ...document } = documentWith(LONG) as { components: { schemas: object } };
    const schemas = { ...components.schemas, Other: {} };
    const two = await contractOf({ 'asyncapi.yaml': { ...document, components: { ...components, schemas } } });
    expect(namesOf(two)).toEqual(namesOf(one));
  });

  it('are told apart where only their ends differ', async () => {
    const messages = Object.fromEntries(
      ['One', 'Two'].map((end) => [`${LONG}${end}`, { name: end, payload: { const: end } }]),
    );
    const contract = await contractOf({ 'asyncapi.yaml': documentOf(messages) });
    expect(new Set(contract.messages.map(({ names }) => names.type)).size).toBe(2);
  });

  it('of a place deep in a document', async () => {
    let payload: object = { type: 'object', properties: { end: { $ref: '#/components/schemas/Deep' } } };
    let place = '#/components/messages/Thing/payload';
    for (let depth = 0; depth < 40; depth += 1) {
      payload = { type: 'object', properties: { [`level${depth}`]: payload } };
    }
    for (let depth = 39; depth >= 0; depth -= 1) place += `/properties/level${depth}`;
    const document = documentOf(
      { Thing: { name: 'a', payload }, Other: { name: 'b', payload: { $ref: place } } },
      { schemas: { Deep: {} } },
    );
    const result = await readDocument(document);
    expect(codesOf(result)).toEqual(['name-shortened']);
    for (const name of namesOf(result.contract as Contract)) expect(Buffer.byteLength(name)).toBeLessThanOrEqual(180);
  });

  it('whatever the key', async () => {
    const key = fc.string({ unit: fc.constantFrom('a', 'Z', '9', '.', '-', '_'), minLength: 1, maxLength: 600 });
    await fc.assert(
      fc.asyncProperty(key, key, async (one, other) => {
        const contract = await contractOf({ 'asyncapi.json': documentWith(one, other) }, { spec: 'asyncapi.json' });
        for (const name of namesOf(contract)) {
          expect(pathProblem(`${name}.structural.d.ts`)).toBeUndefined();
          expect(() => new Function(`let ${name}`)).not.toThrow();
        }
      }),
      { numRuns: 60 },
    );
  });

  it('cuts between letters of more than one byte', async () => {
    const text = '\u{20000}é日'.repeat(100);
    const contract = await contractOf({
      'asyncapi.yaml': {
        asyncapi: '3.0.0',
        info: { title: 'a', version: '1' },
        channels: { c: { messages: { [text]: { name: 'x' } } } },
      },
    });
    const type = contract.messages[0]?.names.type ?? '';
    expect(type).toMatch(/^[\p{ID_Start}_][\p{ID_Continue}]*$/u);
    expect(Buffer.from(type).toString()).toBe(type);
    expect(Buffer.byteLength(type)).toBeLessThanOrEqual(180);
    expect(Buffer.byteLength(type)).toBeGreaterThan(170);
  });
});
