import { isObject, type Json } from '../contract/json.js';
import type { Contract, Message } from '../contract/model.js';
import { type Diagnostic, diagnostic } from '../diagnostics/diagnostic.js';
import { descriptionOf } from '../emitters/describe-message.js';
import { svixGroupName } from '../emitters/openapi/webhook.js';
import { payloadSchemas, schemaUri } from '../emitters/schemas.js';
import { type EventType, SCHEMA_VERSION, SVIX_NAME, schemaOf } from './event-type.js';

export interface Wanted {
  readonly types: readonly EventType[];
  /** Messages that cannot be an event type there. */
  readonly problems: readonly Diagnostic[];
}

/** The event types that a catalogue has when it says what the contract says. Only what the contract sends counts. */
export function wantedTypes(contract: Contract, packageName: string): Wanted {
  const sent = contract.messages.filter(({ direction }) => direction === 'send');
  const messages = sent.length > 0 ? sent : contract.messages;
  const schemas = payloadSchemas(contract, packageName);
  const allowed = messages.filter(({ wireType }) => SVIX_NAME.test(wireType));
  return {
    types: allowed.map((message) => eventType(message, schemas.get(message.key))),
    problems: messages.filter((message) => !allowed.includes(message)).map(nameProblem),
  };
}

function eventType(message: Message, schema: Json | undefined): EventType {
  const groupName = svixGroupName(message);
  return {
    name: message.wireType,
    description: descriptionOf(message) ?? message.title ?? message.wireType,
    ...(groupName !== undefined && { groupName }),
    deprecated: message.deprecated,
    archived: false,
    ...(schema !== undefined && { schemas: { [SCHEMA_VERSION]: schema } }),
  };
}

function nameProblem({ wireType, source }: Message): Diagnostic {
  return diagnostic('svix-name', {
    message: `Svix has no event type called ${JSON.stringify(wireType)}.`,
    at: source,
  });
}

/**
 * Whether a type of the catalogue is, or once was, this contract's: its schema carries the identifier that
 * the contract gives its schemas. Nothing else is kept anywhere, so nothing can disagree with it.
 */
export function isOwned(type: EventType, packageName: string): boolean {
  const schema = schemaOf(type);
  const prefix = schemaUri(packageName, '').replace(/\.json$/, '');
  return isObject(schema) && typeof schema.$id === 'string' && schema.$id.startsWith(prefix);
}
