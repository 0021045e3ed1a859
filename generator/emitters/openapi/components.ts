import { setOwn } from '../../contract/json.js';
import type { Message, SchemaGraph, SchemaId, SchemaNode } from '../../contract/model.js';
import { type JsonSchema, writeJsonSchema } from '../../contract/normalize/json-schema.js';
import {
  annotationsOf,
  closureOf,
  type EffectiveProperty,
  nodeOf,
  propertiesOf,
  referencesOf,
} from '../../contract/views.js';
import { describePayload } from '../describe-message.js';
import type { SchemaObject } from '../map-json-schema.js';
import { componentKey, schemaName } from '../schema-name.js';
import { toDraft2020 } from './draft-2020.js';

/** Headers that OpenAPI ignores as parameters (OpenAPI 3.1, "Parameter Object"). */
const IGNORED_HEADERS: ReadonlySet<string> = new Set(['accept', 'content-type', 'authorization']);

/** Every schema that the messages need, the payloads first, in the order of the document. */
export function componentSchemas(graph: SchemaGraph, messages: readonly Message[]): object {
  const out = {};
  for (const message of messages) {
    if (message.payload !== undefined)
      setOwn(out, componentKey(message.names.type), payloadSchema(graph, message, message.payload));
  }
  for (const [name, id] of referredSchemas(graph, messages)) {
    if (!Object.hasOwn(out, name)) setOwn(out, name, schemaOf(graph, nodeOf(graph, id)));
  }
  return out;
}

/** The header parameters of all messages: those of messages with the same headers are the same. */
export function componentParameters(graph: SchemaGraph, messages: readonly Message[]): object {
  const out = {};
  for (const { headers } of messages) {
    if (headers === undefined) continue;
    for (const [key, property] of parametersOf(graph, headers)) setOwn(out, key, parameter(graph, property));
  }
  return out;
}

/** The keys of a message's header parameters in the components. */
export function parameterKeys(graph: SchemaGraph, message: Message): readonly string[] {
  return message.headers === undefined ? [] : parametersOf(graph, message.headers).map(([key]) => key);
}

function parametersOf(graph: SchemaGraph, headers: SchemaId): (readonly [string, EffectiveProperty])[] {
  const scope = componentKey(schemaName(graph, headers));
  return [...propertiesOf(graph, nodeOf(graph, headers)).values()]
    .filter(({ name }) => !IGNORED_HEADERS.has(name.toLowerCase()))
    .map((property) => [`${scope}.${componentKey(property.name)}`, property] as const);
}

function parameter(graph: SchemaGraph, { name, schemas, required }: EffectiveProperty): object {
  const [first, ...others] = schemas.map((schema) => schemaOf(graph, schema));
  const told = schemas.map((schema) => annotationsOf(graph, schema));
  return {
    name,
    in: 'header',
    description: told.find(({ description }) => description !== undefined)?.description,
    required,
    deprecated: told.some(({ deprecated }) => deprecated) || undefined,
    schema: others.length === 0 ? first : { allOf: [first, ...others] },
  };
}

function payloadSchema(graph: SchemaGraph, message: Message, payload: SchemaId): object {
  const schema = schemaOf(graph, nodeOf(graph, payload));
  const assertions: SchemaObject = typeof schema !== 'boolean' ? schema : schema ? {} : { not: {} };
  const { title: _, description: __, examples: ___, ...rest } = assertions;
  const { title, description, examples } = describePayload(graph, message);
  // The examples stand here too: a catalogue that imports the schemas alone has no other place to look.
  return { title, description, ...rest, examples };
}

/** What payloads and headers refer to. Sorted, so that a new reference to an old schema does not move it. */
function referredSchemas(graph: SchemaGraph, messages: readonly Message[]): (readonly [string, SchemaId])[] {
  const roots = messages.flatMap(({ payload, headers }) => [payload, headers]).filter((id) => id !== undefined);
  const targets = roots.flatMap((root) => [...referencesOf(nodeOf(graph, root))]);
  return [...closureOf(graph, targets)]
    .map((id) => [componentKey(schemaName(graph, id)), id] as const)
    .sort(([a], [b]) => (a < b ? -1 : 1));
}

function schemaOf(graph: SchemaGraph, node: SchemaNode): JsonSchema {
  const reference = (target: SchemaId): JsonSchema => ({
    $ref: `#/components/schemas/${componentKey(schemaName(graph, target))}`,
  });
  return toDraft2020(writeJsonSchema(node, { annotations: true, reference }));
}
