import { tokensOf } from '../../contract/json.js';
import type { Contract, FollowUp, Message } from '../../contract/model.js';
import { RESERVED_WORDS } from '../quote/reserved-words.js';

/** One function: a follow-up, and the messages that it follows. */
export interface FollowUpCall {
  readonly name: string;
  readonly followUp: FollowUp;
  readonly messages: readonly Message[];
}

export type PathPart = string | { readonly name: string; readonly body?: readonly string[] };

/**
 * The functions to emit. Messages that share one follow-up share a function. Different follow-ups of
 * one name are told apart by the first message of each, so that no order decides.
 */
export function callsOf({ messages }: Contract): readonly FollowUpCall[] {
  const groups = new Map<string, { followUp: FollowUp; messages: Message[] }>();
  for (const message of messages) {
    const { followUp } = message;
    if (!followUp) continue;
    const key = keyOf(followUp);
    const group = groups.get(key);
    if (group) group.messages.push(message);
    else groups.set(key, { followUp, messages: [message] });
  }
  const all = [...groups.values()];
  const names = all.map(({ followUp }) => followUp.name);
  return all.map((group) => ({ ...group, name: nameOf(group, names) }));
}

function nameOf({ followUp: { name }, messages }: Omit<FollowUpCall, 'name'>, names: readonly string[]): string {
  const isContested = names.filter((other) => other === name).length > 1 || RESERVED_WORDS.has(name);
  if (!isContested) return name;
  // In the order of the alphabet, because that of the document can change.
  const [first = ''] = messages.map(({ names: { base } }) => base).sort();
  // No underscore stands in a name of the vocabulary, so nobody else is called that.
  return `${name}_${first}`;
}

/** What makes two follow-ups one. */
function keyOf({ name, method, path, baseUrl, parameters, response }: FollowUp): string {
  return JSON.stringify([name, method, path, baseUrl, [...parameters], response]);
}

/** The path, cut where its parameters are. */
export function partsOf({ path, parameters }: FollowUp): readonly PathPart[] {
  return path
    .split(/(\{[^{}]*\})/)
    .filter((part) => part !== '')
    .map((part) => {
      if (!/^\{[^{}]*\}$/.test(part)) return part;
      const name = part.slice(1, -1);
      const body = parameters.get(name)?.body;
      return body === undefined ? { name } : { name, body: tokensOf(body) };
    });
}

/** The parameters that the body of the event does not hold. */
export function givenParameters(followUp: FollowUp): readonly string[] {
  const names = partsOf(followUp).flatMap((part) => (typeof part === 'string' || part.body ? [] : [part.name]));
  return [...new Set(names)].sort();
}
