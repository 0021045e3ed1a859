import { setOwn } from '../../contract/json.js';
import type { Contract, Message, MessageExample } from '../../contract/model.js';
import type { Delivery } from '../../contract/vocabulary/types.js';
import { descriptionOf } from '../describe-message.js';
import { componentKey } from '../schema-name.js';
import { parameterKeys } from './components.js';

/** A Path Item Object that describes the request which delivers one message. */
export function webhook({ schemas: graph, delivery }: Contract, message: Message): object {
  const parameters = parameterKeys(graph, message).map((key) => ({ $ref: `#/components/parameters/${key}` }));
  return {
    post: {
      operationId: message.names.base,
      'x-svix-group-name': svixGroupName(message),
      tags: message.tags.length > 0 ? message.tags : undefined,
      summary: message.title,
      // The trigger belongs to it: catalogues that import webhooks read the description alone.
      description: descriptionOf(message) ?? message.title ?? message.wireType,
      externalDocs: message.externalDocs,
      deprecated: message.deprecated || undefined,
      parameters: parameters.length > 0 ? parameters : undefined,
      requestBody: requestBody(message),
      responses: responses(delivery),
    },
  };
}

/** The message's first tag, with the characters that Svix allows in the name of a group. */
export function svixGroupName({ tags: [tag] }: Message): string | undefined {
  const name = tag
    ?.replace(/[^A-Za-z0-9._-]+/g, '-')
    .replace(/^-|-$/g, '')
    .slice(0, 256);
  return name || undefined;
}

function requestBody(message: Message): object | undefined {
  if (message.payload === undefined) return undefined;
  return {
    required: true,
    content: {
      [message.contentType ?? 'application/json']: {
        schema: { $ref: `#/components/schemas/${componentKey(message.names.type)}` },
        examples: examplesByName(message.examples),
      },
    },
  };
}

/** Examples without a name, or with one that is taken, are called after their place in the list. */
function examplesByName(examples: readonly MessageExample[]): object | undefined {
  const out = {};
  for (const [index, { name, summary, payload }] of examples.entries()) {
    if (!payload) continue;
    const free = name !== undefined && !Object.hasOwn(out, name);
    setOwn(out, free ? name : `${name ?? 'example'}-${index + 1}`, { summary, value: payload.value });
  }
  return Object.keys(out).length > 0 ? out : undefined;
}

function responses(delivery: Delivery | undefined): object {
  const statuses = delivery?.success?.statuses.filter((status) => /^[1-5](\d\d|XX)$/.test(status)) ?? [];
  const description = delivery?.success?.description ?? 'The delivery is acknowledged.';
  return Object.fromEntries((statuses.length > 0 ? statuses : ['2XX']).map((status) => [status, { description }]));
}
