import { Ajv } from 'ajv';
import addFormats from 'ajv-formats';
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { type JsonSchema, writeJsonSchema } from '../../../generator/contract/normalize/json-schema.js';
import { SchemaGraphBuilder } from '../../../generator/contract/normalize/schema-graph.js';
import { Diagnostics } from '../../../generator/diagnostics/diagnostic.js';
import { definitions, schema, value } from '../../support/random-schemas.js';

const DEEP = process.env.DEEP === '1';

interface Written {
  readonly root: JsonSchema;
  readonly schemas: Readonly<Record<string, JsonSchema>>;
}

/** Reads a schema beside its definitions, and writes it back in the same places. */
function readAndWrite(root: unknown, schemas: Readonly<Record<string, unknown>>): Written {
  const document = { asyncapi: '3.0.0', components: { schemas: { ...schemas, Root: root } } };
  const builder = new SchemaGraphBuilder(
    { document, locate: (pointer) => ({ file: '', line: 1, column: 1, pointer }) },
    new Diagnostics(),
  );
  const write = (key: string): JsonSchema => {
    const id = builder.add(`/components/schemas/${key}`);
    const node = builder.nodes.get(id ?? '');
    if (!node) throw new Error(`no node for ${key}`);
    return writeJsonSchema(node, { annotations: false, reference: (target) => ({ $ref: target }) });
  };
  return { root: write('Root'), schemas: Object.fromEntries(Object.keys(schemas).map((key) => [key, write(key)])) };
}

/** The specification's reading: what stands beside $ref does not count. */
function judgeOf(root: unknown, schemas: unknown): (instance: unknown) => boolean {
  const ajv = new Ajv({ strict: false, validateSchema: false, ownProperties: true, logger: false, inlineRefs: false });
  addFormats.default(ajv);
  return ajv.compile({ components: { schemas }, allOf: [root] } as object) as (instance: unknown) => boolean;
}

it('judges every value as the schema that was written', () => {
  fc.assert(
    fc.property(schema, definitions, fc.array(value, { minLength: 3, maxLength: 8 }), (root, schemas, values) => {
      const back = readAndWrite(root, schemas);
      const [before, after] = [judgeOf(strip(root), strip(schemas)), judgeOf(back.root, back.schemas)];
      for (const instance of values) {
        const [expected, got] = [verdict(before, instance), verdict(after, instance)];
        expect(got, JSON.stringify({ root, schemas, instance, back })).toBe(expected);
      }
    }),
    { numRuns: DEEP ? 5000 : 400 },
  );
});

it('writes the same again', () => {
  fc.assert(
    fc.property(schema, definitions, (root, schemas) => {
      const once = readAndWrite(root, schemas);
      expect(readAndWrite(once.root, once.schemas)).toEqual(once);
    }),
    { numRuns: DEEP ? 5000 : 400 },
  );
});

/** `nullable` is OpenAPI's: ajv acts on it in draft-07, which the specification does not. */
function strip(node: unknown): unknown {
  if (Array.isArray(node)) return node.map(strip);
  if (typeof node !== 'object' || node === null) return node;
  return Object.fromEntries(
    Object.entries(node).flatMap(([key, member]) => (key === 'nullable' ? [] : [[key, strip(member)]])),
  );
}

function verdict(judge: (instance: unknown) => boolean, instance: unknown): boolean | 'endless' {
  try {
    return judge(instance);
  } catch (error) {
    // A schema that refers to itself without consuming anything has no verdict.
    if (error instanceof RangeError) return 'endless';
    throw error;
  }
}
