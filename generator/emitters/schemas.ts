import type { Json } from '../contract/json.js';
import type { Contract, Message, SchemaGraph, SchemaId } from '../contract/model.js';
import { type JsonSchema, writeJsonSchema } from '../contract/normalize/json-schema.js';
import { closureOf, nodeOf } from '../contract/views.js';
import { describePayload } from './describe-message.js';
import type { Emitter, OutputFile } from './emitter.js';
import { mapJsonSchema, type SchemaObject } from './map-json-schema.js';
import { jsonText } from './quote/json.js';
import { schemaName } from './schema-name.js';

/** Schemas of the contract as files that need no other: JSON Schema draft-07, one per thing to validate. */
export const schemas: Emitter = {
  name: 'schemas',
  emit: (contract, context) =>
    rootsOf(contract).map((root) => schemaFile(contract.schemas, root, schemaUri(context.package.name, root.name))),
};

/** The schema of each message's payload, by the message's key: what its file holds. */
export function payloadSchemas({ messages, schemas: graph }: Contract, packageName: string): ReadonlyMap<string, Json> {
  return new Map(
    messages.map((message) => {
      const { payload, names, key } = message;
      const uri = schemaUri(packageName, names.type);
      const content =
        payload === undefined
          ? { $schema: DRAFT_07, $id: uri, title: message.title ?? names.type }
          : schemaContent(graph, { name: names.type, schema: payload, message }, uri);
      return [key, JSON.parse(jsonText(content)) as Json];
    }),
  );
}

const DRAFT_07 = 'http://json-schema.org/draft-07/schema#';

interface Root {
  readonly name: string;
  readonly schema: SchemaId;
  readonly message?: Message;
}

/**
 * A schema's `$id`: the specifier by which code would import the file. It names the package and
 * never a version, so that a release changes only the schemas that changed; and it is no address of
 * the web, so that no validator fetches what somebody else could put there.
 */
export function schemaUri(packageName: string, name: string): string {
  return `npm:${packageName}/schemas/${encodeURIComponent(name)}.json`;
}

/** Every payload, resource and set of headers, each once. */
function rootsOf({ messages, resources, schemas: graph }: Contract): readonly Root[] {
  const roots = new Map<string, Root>();
  for (const message of messages) {
    if (message.payload === undefined) continue;
    roots.set(message.names.type, { name: message.names.type, schema: message.payload, message });
  }
  const others = [...resources.map(({ schema }) => schema), ...messages.map(({ headers }) => headers)];
  for (const schema of others) {
    if (schema === undefined) continue;
    const name = schemaName(graph, schema);
    if (!roots.has(name)) roots.set(name, { name, schema });
  }
  return [...roots.values()];
}

function schemaFile(graph: SchemaGraph, root: Root, uri: string): OutputFile {
  return { path: `schemas/${root.name}.json`, content: jsonText(schemaContent(graph, root, uri)) };
}

function schemaContent(graph: SchemaGraph, root: Root, uri: string): JsonSchema {
  const write = (id: SchemaId): SchemaObject => writeSchema(graph, root.schema, id);
  const { title = root.name, description, examples, ...rest } = write(root.schema);
  const told = root.message ? describePayload(graph, root.message) : { title, description, examples };
  const definitions = definitionsOf(graph, root.schema).map(([name, id]) => [name, write(id)] as const);
  const content = {
    $schema: DRAFT_07,
    $id: uri,
    title: told.title,
    description: told.description,
    ...rest,
    examples: told.examples,
    ...(definitions.length > 0 && { definitions: Object.fromEntries(definitions) }),
  };
  return content;
}

/** What the root refers to. Sorted, so that a new reference to an old definition does not move it. */
function definitionsOf(graph: SchemaGraph, root: SchemaId): (readonly [string, SchemaId])[] {
  return [...closureOf(graph, [root])]
    .filter((id) => id !== root)
    .map((id) => [schemaName(graph, id), id] as const)
    .sort(([a], [b]) => (a < b ? -1 : 1));
}

function writeSchema(graph: SchemaGraph, root: SchemaId, id: SchemaId): SchemaObject {
  const reference = (target: SchemaId): JsonSchema => {
    if (target === root) return { $ref: '#' };
    return { $ref: `#/definitions/${encodeURIComponent(schemaName(graph, target))}` };
  };
  const schema = mapJsonSchema(writeJsonSchema(nodeOf(graph, id), { annotations: true, reference }), standardKeywords);
  if (typeof schema !== 'boolean') return schema;
  return schema ? {} : { not: {} };
}

/**
 * Only what draft-07 knows: a validator in strict mode, ajv's default, refuses any other keyword.
 * Values known so far become examples, and everything is in `asyncapi.json`.
 */
function standardKeywords(schema: SchemaObject): SchemaObject {
  const { 'x-extensible-enum': known, discriminator: _, externalDocs: __, ...standard } = schema;
  return known !== undefined && standard.examples === undefined ? { ...standard, examples: known } : standard;
}
