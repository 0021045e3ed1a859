import type { Json } from '../contract/json.js';
import type { Annotations, Message, SchemaGraph } from '../contract/model.js';
import { nodeOf } from '../contract/views.js';

/** What is told about a message's payload, in the order in which schemas tell it. */
export interface PayloadDescription {
  readonly title: string;
  readonly description?: string;
  readonly examples?: readonly Json[];
}

/**
 * The words for a message's payload: the message's own, which say more than those of a schema that
 * several messages may share; else the schema's.
 */
export function describePayload(graph: SchemaGraph, message: Message): PayloadDescription {
  const annotations = annotationsAt(graph, message);
  const description = descriptionOf(message) ?? annotations.description;
  const payloads = message.examples.flatMap(({ payload }) => (payload ? [payload.value] : []));
  const examples = payloads.length > 0 ? payloads : annotations.examples;
  return {
    title: message.title ?? annotations.title ?? message.names.type,
    ...(description !== undefined && { description }),
    ...(examples && { examples }),
  };
}

/** What triggers a message, and what else is said about it. */
export function descriptionOf(message: Message): string | undefined {
  const paragraphs = [message.summary, message.description].filter((text) => text !== undefined);
  return paragraphs.length > 0 ? paragraphs.join('\n\n') : undefined;
}

function annotationsAt(graph: SchemaGraph, { payload }: Message): Annotations {
  const node = payload === undefined ? undefined : nodeOf(graph, payload);
  return node?.kind === 'schema' ? node.annotations : {};
}
