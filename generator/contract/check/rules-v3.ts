import type { Diagnostics } from '../../diagnostics/diagnostic.js';
import type { Bundle } from '../bundle/bundle.js';
import { escapeToken, isObject, own, ownString, pointer, valueAt } from '../json.js';
import { fragmentOf, placeBehind } from '../place-behind.js';
import { walkDocument } from './walk.js';

const NAMED: ReadonlySet<string> = new Set(['channel', 'operation', 'message']);

/**
 * The rules that `@asyncapi/parser` holds AsyncAPI 3 documents to beyond their structure, and that
 * make a document invalid. They are restated here so that both give the same verdict.
 */
export function checkRulesV3(bundle: Bundle, diagnostics: Diagnostics): void {
  const isStructured = !diagnostics.all.some(({ code }) => code === 'structure');
  for (const { value, kind, place } of walkDocument(bundle.document)) {
    // The meta-schema looks at components with ordinary names only; the parser fails on the others.
    if (isStructured && NAMED.has(kind) && !isObject(value)) {
      diagnostics.report('structure', { message: `A ${kind} must be an object.`, at: bundle.locate(place) });
    }
    if (kind === 'operation') checkOperation(value, place, bundle, diagnostics);
    if (kind === 'channel') checkChannel(value, place, bundle, diagnostics);
  }
  checkChannelKeys(bundle, diagnostics);
}

/** The keys of channels that are references count too. */
export function checkChannelKeys({ document, locate }: Bundle, diagnostics: Diagnostics): void {
  const channels = own(document, 'channels');
  if (!isObject(channels)) return;
  for (const key of Object.keys(channels).filter((name) => /[?#]/.test(name))) {
    diagnostics.report('channel-key-query-or-fragment', {
      message: `The channel's key '${key}' has a '?' or '#'.`,
      at: locate(pointer('/channels', key)),
    });
  }
}

function checkOperation(operation: unknown, place: string, bundle: Bundle, diagnostics: Diagnostics): void {
  const { locate } = bundle;
  const channel = ownString(own(operation, 'channel'), '$ref');
  if (place.startsWith('/operations/') && channel !== undefined && !channel.includes('#/channels/')) {
    diagnostics.report('operation-channel-not-in-document', {
      message: `The operation's channel must be one of the document's own 'channels', not ${channel}.`,
      at: locate(pointer(place, 'channel')),
    });
  }
  const messages = own(operation, 'messages');
  if (!Array.isArray(messages)) return;
  for (const [index, message] of messages.entries()) {
    const ref = ownString(message, '$ref');
    if (ref === undefined || ref.startsWith(`${channel}/messages`)) continue;
    diagnostics.report('operation-message-not-in-channel', {
      message: `${ref} is not a message of the operation's channel.`,
      at: locate(pointer(place, 'messages', index)),
      help: throughChannel(channel, ref, bundle.document),
    });
  }
}

/** What to write in place of a reference to a message; the channel may have it under another name, or lack it. */
function throughChannel(channel: string | undefined, ref: string, document: unknown): string | undefined {
  if (channel === undefined) return undefined;
  const messages = own(valueAt(document, placeBehind(document, fragmentOf(channel))), 'messages');
  const wanted = placeBehind(document, fragmentOf(ref));
  const names = Object.keys(isObject(messages) ? messages : {});
  const name = names.find((key) => placeBehind(document, pointer(fragmentOf(channel), 'messages', key)) === wanted);
  if (name === undefined) return undefined;
  return `Refer to it through the channel: \`$ref: "${channel}/messages/${encodeURIComponent(escapeToken(name))}"\`.`;
}

function checkChannel(channel: unknown, place: string, { locate }: Bundle, diagnostics: Diagnostics): void {
  const servers = own(channel, 'servers');
  if (place.startsWith('/channels/') && Array.isArray(servers)) {
    for (const [index, server] of servers.entries()) {
      const ref = ownString(server, '$ref');
      if (ref === undefined || ref.includes('#/servers/')) continue;
      diagnostics.report('channel-server-not-in-document', {
        message: `${ref} is not one of the document's own 'servers'.`,
        at: locate(pointer(place, 'servers', index)),
      });
    }
  }
  checkParameters(channel, place, locate, diagnostics);
}

function checkParameters(channel: unknown, place: string, locate: Bundle['locate'], diagnostics: Diagnostics): void {
  const parameters = own(channel, 'parameters');
  if (!isObject(parameters)) return;
  const named = new Set([...(ownString(channel, 'address') ?? '').matchAll(/\{(.+?)\}/g)].map(([, name = '']) => name));
  for (const name of named) {
    if (Object.hasOwn(parameters, name)) continue;
    diagnostics.report('channel-parameter-missing', {
      message: `The channel's address has a parameter '${name}' that 'parameters' does not describe.`,
      at: locate(pointer(place, 'parameters')),
    });
  }
  for (const name of Object.keys(parameters)) {
    if (named.has(name)) continue;
    diagnostics.report('channel-parameter-redundant', {
      message: `The channel's address has no parameter '${name}'.`,
      at: locate(pointer(place, 'parameters', name)),
    });
  }
}
