// The yardstick for large documents: the libraries alone, tied together with as little as possible.
// Parser without rules, json-schema-to-typescript unformatted, ajv standalone with inlineRefs: false.
import { readFileSync, writeFileSync } from 'node:fs';
import { Parser } from '@asyncapi/parser';
import { Ajv } from 'ajv';
import standalone from 'ajv/dist/standalone/index.js';
import addFormats from 'ajv-formats';
import { compile } from 'json-schema-to-typescript';

const [file, out] = process.argv.slice(2);
const text = readFileSync(file, 'utf8');
const { document, diagnostics } = await new Parser({ ruleset: { core: false, recommended: false } }).parse(text);
if (!document) throw new Error(JSON.stringify(diagnostics));

const { components } = JSON.parse(text.replaceAll('#/components/schemas/', '#/definitions/'));
const messages = Object.values(components.messages).map(({ payload }) => payload);
const schema = { definitions: components.schemas, oneOf: messages };
const options = { format: false, unreachableDefinitions: true, additionalProperties: false };
writeFileSync(`${out}/types.d.ts`, await compile(structuredClone(schema), 'Catalogue', options));

const ajv = new Ajv({
  strict: false,
  allErrors: true,
  inlineRefs: false,
  logger: false,
  code: { source: true, esm: true },
});
addFormats.default(ajv);
ajv.addSchema(schema, 'catalogue');
const entries = messages.map(({ $ref }, index) => [`validate${index}`, `catalogue${$ref}`]);
writeFileSync(`${out}/validators.js`, standalone.default(ajv, Object.fromEntries(entries)));
