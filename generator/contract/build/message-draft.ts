import type { Diagnostics } from '../../diagnostics/diagnostic.js';
import type { Bundle } from '../bundle/bundle.js';
import { isObject, own, ownString, pointer, setOwn, tokensOf, valueAt } from '../json.js';
import type { SchemaId } from '../model.js';
import { dialectOf } from '../normalize/dialect.js';
import type { SchemaGraphBuilder } from '../normalize/schema-graph.js';
import { applyTraits } from '../normalize/traits.js';
import { placeBehind as follow } from '../place-behind.js';
import type { MessageUse } from './message-uses.js';

/** A message with its traits applied and its schemas in the graph, not yet named. */
export interface MessageDraft {
  readonly use: MessageUse;
  readonly key: string;
  readonly members: Record<string, unknown>;
  readonly placeOf: (member: string) => string;
  readonly payload?: SchemaId;
  readonly headers?: SchemaId;
  /** The resource, if the message declares one. */
  readonly resource?: SchemaId;
  readonly followUpResponse?: SchemaId;
}

/** A message once its traits are applied, with the document in which all of its members stand. */
export interface OpenMessage {
  readonly use: MessageUse;
  readonly members: Record<string, unknown>;
  readonly placeOf: (member: string) => string;
}

/**
 * Applies the traits of all messages. Members that mix a trait with the message have no place of
 * their own, so they are given one: the message's.
 */
export function openMessages(
  bundle: Bundle,
  uses: readonly MessageUse[],
  diagnostics: Diagnostics,
): { readonly document: unknown; readonly messages: readonly OpenMessage[] } {
  let document: unknown = bundle.document;
  const messages = uses.map((use) => {
    const { value, placeOf, merged } = applyTraits(bundle, use.place, diagnostics);
    for (const name of merged) document = withValueAt(document, pointer(use.place, name), value[name]);
    return {
      use,
      members: value,
      placeOf: (name: string) => (merged.has(name) ? pointer(use.place, name) : placeOf(name)),
    };
  });
  return { document, messages };
}

/** A document with one value replaced; everything else is shared with the original. */
function withValueAt(document: unknown, place: string, value: unknown): unknown {
  const [token, ...rest] = tokensOf(place);
  if (token === undefined) return value;
  if (Array.isArray(document))
    return document.map((item, index) =>
      String(index) === token ? withValueAt(item, pointer('', ...rest), value) : item,
    );
  const copy = {};
  for (const [name, member] of Object.entries(isObject(document) ? document : {})) setOwn(copy, name, member);
  setOwn(copy, token, withValueAt(own(document, token), pointer('', ...rest), value));
  return copy;
}

/** Puts the schemas of one message into the graph. */
export function draftMessage(
  message: OpenMessage,
  document: unknown,
  builder: SchemaGraphBuilder,
  locate: Bundle['locate'],
  diagnostics: Diagnostics,
): MessageDraft {
  const { use, members, placeOf } = message;
  const schemaAt = (place: string, format: string | undefined, what: string): SchemaId | undefined => {
    const found = schemaPlace(document, place, format);
    if (found === undefined) return undefined;
    if (dialectOf(found.format)) return builder.add(found.place, found.format);
    diagnostics.report('unsupported-payload-format', {
      message: `The ${what} of this message is in the format '${found.format}', which cannot be read; the message is left without it.`,
      at: locate(place),
    });
    return undefined;
  };
  const payload = schemaAt(placeOf('payload'), ownString(members, 'schemaFormat'), 'payload');
  const headers = schemaAt(placeOf('headers'), undefined, 'headers schema');
  const resource = schemaAt(pointer(placeOf('x-webhook-event'), 'resource'), undefined, 'resource');
  const followUpResponse = schemaAt(pointer(placeOf('x-follow-up'), 'response'), undefined, 'response');
  return {
    use,
    members,
    placeOf,
    key: keyOf(use, members),
    ...(payload !== undefined && { payload }),
    ...(headers !== undefined && { headers }),
    ...(resource !== undefined && { resource }),
    ...(followUpResponse !== undefined && { followUpResponse }),
  };
}

/** Where a schema really stands, and in which format: behind references and the multi-format wrapper. */
function schemaPlace(
  document: unknown,
  start: string,
  format: string | undefined,
): { place: string; format: string | undefined } | undefined {
  const place = follow(document, start);
  const value = valueAt(document, place);
  if (value === undefined) return undefined;
  const wrapped = ownString(value, 'schemaFormat');
  if (wrapped === undefined) return { place, format };
  return { place: follow(document, pointer(place, 'schema')), format: wrapped };
}

/**
 * What a message is called in the document: its key where it has one, its name or id where it
 * stands inside an operation, and else the operation that holds it.
 */
function keyOf(use: MessageUse, members: Record<string, unknown>): string {
  const tokens = tokensOf(use.place);
  const [last = '', holder] = [tokens.at(-1), tokens.at(-2)];
  if (holder === 'messages' && !/^\d+$/.test(last)) return last;
  const name = ownString(members, 'messageId') ?? ownString(members, 'name');
  return name ?? [use.operation?.key ?? use.channel.key, ...(holder === 'oneOf' ? [`option ${last}`] : [])].join(' ');
}
