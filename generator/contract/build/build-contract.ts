import type { Diagnostics } from '../../diagnostics/diagnostic.js';
import type { Bundle } from '../bundle/bundle.js';
import { checkCompositionSize } from '../check/composition-size.js';
import { ownString } from '../json.js';
import type { Contract, Group, Message, MessageNames, Resource, SchemaGraph, SchemaId } from '../model.js';
import { NameAllocator } from '../names/allocate.js';
import { allocateMessageNames } from '../names/message-names.js';
import { allocateSchemaNames, type MessageKeys, naturalName } from '../names/schema-names.js';
import { SchemaGraphBuilder } from '../normalize/schema-graph.js';
import { applyTraits } from '../normalize/traits.js';
import { type DispatchOverride, pinnedWireType, readDispatch } from './dispatch.js';
import { readDelivery, readDocumentRoles, readTagDescriptions } from './document-roles.js';
import { draftMessage, type MessageDraft, openMessages } from './message-draft.js';
import { messageUses } from './message-uses.js';
import { buildMessage } from './messages.js';
import { type Selection, selectMessages } from './selection.js';

export interface BuildOptions {
  readonly select?: Selection | undefined;
  readonly dispatch?: DispatchOverride | undefined;
}

/**
 * Builds the contract of a document that has passed all checks.
 * @returns `undefined` after a finding, where its schemas cannot be worked with
 */
export function buildContract(bundle: Bundle, options: BuildOptions, diagnostics: Diagnostics): Contract | undefined {
  const uses = messageUses(bundle.document);
  const { document, messages: opened } = openMessages(bundle, uses, diagnostics);
  const builder = new SchemaGraphBuilder({ document, locate: bundle.locate }, diagnostics);
  const drafts = opened.map((message) => draftMessage(message, document, builder, bundle.locate, diagnostics));

  const allocator = new NameAllocator(diagnostics);
  const messageNames = allocateMessageNames(
    drafts.map(({ use, key }) => ({ place: use.place, key, source: bundle.locate(use.place) })),
    allocator,
  );
  const graph: SchemaGraph = { nodes: builder.nodes, names: nameSchemas(drafts, messageNames, builder, allocator) };
  if (!checkCompositionSize(graph, diagnostics)) return undefined;

  const dispatch = readDispatch(
    document,
    graph,
    drafts.map(({ payload }) => payload),
    options.dispatch,
  );
  const wireTypes = wireTypesOf(drafts, dispatch, graph, bundle, diagnostics);
  const all = drafts.map((draft, index) => {
    const names = messageNames.get(draft.use.place) as MessageNames;
    return buildMessage(draft, { names, wireType: wireTypes[index] as string }, graph, bundle);
  });
  const messages = selectMessages(all, options.select, diagnostics);
  const delivery = readDelivery(uses, (place) => applyTraits(bundle, place, diagnostics).value);

  return {
    asyncapi: ownString(document, 'asyncapi') ?? '',
    ...readDocumentRoles(bundle),
    document: bundle.document,
    schemas: graph,
    messages,
    resources: resourcesOf(messages, graph),
    groups: groupsOf(messages, document),
    dispatch,
    ...(delivery && { delivery }),
  };
}

/** Names for everything that references point to, and for the schemas that have a role. */
function nameSchemas(
  drafts: readonly MessageDraft[],
  messageNames: ReadonlyMap<string, MessageNames>,
  builder: SchemaGraphBuilder,
  allocator: NameAllocator,
): ReadonlyMap<SchemaId, string> {
  const keys = new Map(drafts.map(({ use, key }) => [use.place, key]));
  const own = payloadNames(drafts, messageNames, keys, builder);
  const wanted = new Set<SchemaId>(builder.targets);
  for (const { payload, headers, resource, followUpResponse } of drafts) {
    for (const id of [payload, headers, resource, followUpResponse]) if (id !== undefined) wanted.add(id);
  }
  for (const id of own.keys()) wanted.delete(id);
  const names = allocateSchemaNames(wanted, builder.nodes, keys, allocator);
  return new Map([...own, ...names]);
}

/**
 * A payload that is written inside its message is the message's type, and so is a component of the
 * very name that the type has: neither needs a name beside that.
 */
function payloadNames(
  drafts: readonly MessageDraft[],
  messageNames: ReadonlyMap<string, MessageNames>,
  keys: MessageKeys,
  builder: SchemaGraphBuilder,
): Map<SchemaId, string> {
  const names = new Map<SchemaId, string>();
  for (const { use, payload, placeOf } of drafts) {
    const type = messageNames.get(use.place)?.type;
    if (payload === undefined || type === undefined) continue;
    const isInline = !builder.targets.has(payload) && payload.startsWith(`#${placeOf('payload')}`);
    if (isInline || naturalName(payload, keys) === type) names.set(payload, type);
  }
  return names;
}

/**
 * What each message is told by: the constant that its schemas pin, else its `name`, else its key.
 * Out of band, two messages that share a name are told apart by key.
 */
function wireTypesOf(
  drafts: readonly MessageDraft[],
  dispatch: Contract['dispatch'],
  graph: SchemaGraph,
  bundle: Bundle,
  diagnostics: Diagnostics,
): readonly string[] {
  const named = drafts.map(({ payload, headers, members, placeOf, key, use }) => {
    const pinned = pinnedWireType(dispatch, graph, payload, headers);
    const name = ownString(members, 'name');
    if (dispatch.basis === 'declared' && pinned !== undefined && name !== undefined && name !== pinned) {
      diagnostics.report('name-differs-from-const', {
        message: `The message's name is '${name}', but its payload pins the wire type to '${pinned}'.`,
        at: bundle.locate(placeOf('name')),
      });
    }
    const told = pinned ?? name;
    if (told === undefined) {
      diagnostics.report('unnamed-message', {
        message: `The message '${key}' has no name, so its key stands for its type.`,
        at: bundle.locate(use.place),
      });
    }
    return told ?? key;
  });
  if (dispatch.basis !== 'out-of-band') return named;
  return named.map((name, index) =>
    named.indexOf(name) === named.lastIndexOf(name) ? name : (drafts[index]?.key ?? name),
  );
}

function resourcesOf(messages: readonly Message[], graph: SchemaGraph): readonly Resource[] {
  const byResource = new Map<SchemaId, string[]>();
  for (const { event, names } of messages) {
    if (event?.resource === undefined) continue;
    byResource.set(event.resource, [...(byResource.get(event.resource) ?? []), names.type]);
  }
  return [...byResource].map(([schema, about]) => ({
    schema,
    name: graph.names.get(schema) as string,
    messages: about,
  }));
}

function groupsOf(messages: readonly Message[], document: unknown): readonly Group[] {
  const descriptions = readTagDescriptions(document);
  const names = new Set([...descriptions.keys(), ...messages.flatMap(({ tags }) => tags)]);
  return [...names].flatMap((name) => {
    const members = messages.filter(({ tags }) => tags.includes(name)).map(({ names: { type } }) => type);
    const description = descriptions.get(name);
    return members.length === 0 ? [] : [{ name, ...(description !== undefined && { description }), messages: members }];
  });
}
