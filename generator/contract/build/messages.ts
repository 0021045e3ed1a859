import type { Bundle } from '../bundle/bundle.js';
import { isObject, type Json, own, ownString, pointer } from '../json.js';
import type {
  EventRole,
  ExampleValue,
  FollowUp,
  Message,
  MessageExample,
  MessageNames,
  SchemaGraph,
} from '../model.js';
import { readExternalDocs } from '../normalize/annotations.js';
import { valueBehind } from '../place-behind.js';
import { conjunctionOf, nodeOf, resolve } from '../views.js';
import { readInterpretations } from '../vocabulary/read.js';
import type { EnvelopePlaces } from '../vocabulary/types.js';
import { schemasAt } from './constants.js';
import type { MessageDraft } from './message-draft.js';

export interface MessageParts {
  readonly names: MessageNames;
  readonly wireType: string;
}

/** Reads everything that a message says about itself. */
export function buildMessage(draft: MessageDraft, parts: MessageParts, graph: SchemaGraph, bundle: Bundle): Message {
  const { members, placeOf, use } = draft;
  const envelope = envelopeOf(draft, graph);
  const event = readEvent(draft, envelope, graph);
  const followUp = readFollowUp(draft);
  const externalDocs = readExternalDocs(valueBehind(bundle.document, members.externalDocs));
  return {
    key: draft.key,
    ...parts,
    source: bundle.locate(use.place),
    direction: use.direction,
    ...texts(members, ['title', 'summary', 'description', 'contentType']),
    deprecated: members.deprecated === true || members['x-deprecated'] === true,
    ...(externalDocs && { externalDocs }),
    tags: readTags(members.tags, bundle.document),
    channel: use.channel,
    ...(use.operation && { operation: { key: use.operation.key } }),
    ...(draft.payload !== undefined && { payload: draft.payload }),
    ...(draft.headers !== undefined && { headers: draft.headers }),
    examples: readExamples(draft, bundle),
    ...(envelope && { envelope }),
    ...(event && { event }),
    ...(followUp && { followUp }),
    interpretations: readInterpretations(members, (key) => bundle.locate(placeOf(key))),
  };
}

function texts<Key extends string>(holder: unknown, keys: readonly Key[]): { readonly [K in Key]?: string } {
  const found = keys.flatMap((key) => {
    const text = ownString(holder, key);
    return text === undefined ? [] : [[key, text] as const];
  });
  return Object.fromEntries(found) as { readonly [K in Key]?: string };
}

function readTags(tags: unknown, document: unknown): readonly string[] {
  if (!Array.isArray(tags)) return [];
  const names = tags.map((tag) => ownString(valueBehind(document, tag), 'name'));
  return [...new Set(names.filter((name) => name !== undefined))];
}

function readExamples({ members, placeOf }: MessageDraft, { locate }: Bundle): readonly MessageExample[] {
  if (!Array.isArray(members.examples)) return [];
  return members.examples.flatMap((example, index) => {
    if (!isObject(example)) return [];
    const place = pointer(placeOf('examples'), index);
    const exampleValue = (key: string): ExampleValue => ({
      value: example[key] as Json,
      source: locate(pointer(place, key)),
    });
    return {
      ...texts(example, ['name', 'summary']),
      ...(Object.hasOwn(example, 'payload') && { payload: exampleValue('payload') }),
      ...(Object.hasOwn(example, 'headers') && { headers: exampleValue('headers') }),
      source: locate(place),
    };
  });
}

/** The envelope that the payload, or a schema that it is composed of, declares. */
function envelopeOf({ payload }: MessageDraft, graph: SchemaGraph): EnvelopePlaces | undefined {
  if (payload === undefined) return undefined;
  return conjunctionOf(graph, nodeOf(graph, payload)).find(({ roles }) => roles.envelope)?.roles.envelope;
}

function readEvent(
  draft: MessageDraft,
  envelope: EnvelopePlaces | undefined,
  graph: SchemaGraph,
): EventRole | undefined {
  const role = own(draft.members, 'x-webhook-event');
  const action = ownString(role, 'action');
  if (action === undefined) return undefined;
  const previousOf = hasPrevious(draft, envelope, graph)
    ? (ownString(role, 'previous') ?? envelope?.object)
    : undefined;
  return {
    action,
    ...(draft.resource !== undefined && { resource: draft.resource }),
    ...(previousOf !== undefined && { previousOf }),
    ...texts(role, ['fires', 'silent']),
  };
}

/** Whether this message can have previous values at all: a schema of `false` says that it cannot. */
function hasPrevious({ payload }: MessageDraft, envelope: EnvelopePlaces | undefined, graph: SchemaGraph): boolean {
  if (payload === undefined || envelope?.previous === undefined) return false;
  const schemas = schemasAt(graph, nodeOf(graph, payload), envelope.previous).map((node) => resolve(graph, node));
  return schemas.length > 0 && schemas.every((schema) => schema.kind !== 'boolean' || schema.value);
}

function readFollowUp({ members, followUpResponse }: MessageDraft): FollowUp | undefined {
  const value = own(members, 'x-follow-up');
  const [name, method, path] = ['name', 'method', 'path'].map((key) => ownString(value, key));
  if (name === undefined || method === undefined || path === undefined) return undefined;
  const parameters = own(value, 'parameters');
  return {
    name,
    method: method as FollowUp['method'],
    path,
    ...texts(value, ['baseUrl', 'summary', 'description']),
    parameters: new Map(
      Object.entries(isObject(parameters) ? parameters : {}).map(([key, source]) => [
        key,
        texts(source, ['body', 'header']),
      ]),
    ),
    ...(followUpResponse !== undefined && { response: followUpResponse }),
  };
}
