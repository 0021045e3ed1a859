import type { Message } from '../../contract/model.js';
import { nodeOf } from '../../contract/views.js';
import { link, prose as plain } from '../../emitters/quote/markdown.js';
import type { Badge, Block, Page } from '../model.js';
import { receivers } from '../samples/index.js';
import { schemaTree } from '../schema-tree/schema-tree.js';
import { h2, languages, prose, section } from './blocks.js';
import type { PageContext } from './context.js';
import { typicalErrors } from './event-errors.js';
import { eventExamples } from './event-examples.js';
import { nextCall } from './event-follow-up.js';
import { eventHeaders } from './event-headers.js';
import { relatedEvents } from './event-related.js';

/** One event: when it is sent, what is in it, and what to do with it. */
export function eventPage(context: PageContext, message: Message): Page {
  const { contract } = context;
  const samples = receivers(contract, message, context.samples);
  return {
    slug: context.places.event(message),
    kind: 'event',
    title: message.wireType,
    titleIsCode: true,
    ...(message.summary !== undefined && { subtitle: oneLine(message.summary) }),
    badges: badgesOf(message),
    body: [
      ...(message.deprecated ? deprecation(context, message) : []),
      ...section(h2('When it is sent', 'when'), triggerOf(message)),
      ...section(h2('Payload', 'payload'), payloadOf(context, message)),
      ...section(
        h2('Receive it', 'receive'),
        prose('Each of these verifies the delivery before it looks inside.').slice(
          contract.signatures.length > 0 ? 0 : 1,
        ),
        languages('Code that receives the event', samples),
      ),
      ...section(h2('Headers', 'headers'), eventHeaders(context, message)),
      ...section(h2('What to call next', 'next'), nextCall(context, message)),
      ...section(h2('When validation fails', 'errors'), typicalErrors(context, message)),
      ...section(h2('Related events', 'related'), relatedEvents(context, message)),
    ],
    aside: [
      ...section(
        h2(message.examples.length === 1 ? 'Example' : 'Examples', 'examples'),
        eventExamples(context, message),
      ),
    ],
  };
}

function badgesOf({ deprecated, direction, tags }: Message): Badge[] {
  return [
    ...(deprecated ? [{ text: 'Deprecated', tone: 'danger' as const }] : []),
    ...(direction === 'receive' ? [{ text: 'Received by the publisher', tone: 'accent' as const }] : []),
    ...tags.map((text) => ({ text, tone: 'neutral' as const })),
  ];
}

function deprecation({ contract, places }: PageContext, message: Message): Block[] {
  const others = contract.messages.filter((other) => {
    return !other.deprecated && other.event?.resource !== undefined && other.event.resource === message.event?.resource;
  });
  const instead = others.map((other) => `- [\`${other.wireType}\`](page:${places.event(other)})`).join('\n');
  return [
    {
      kind: 'callout',
      tone: 'deprecated',
      title: 'This event is deprecated',
      blocks: prose(
        'It is still sent, and will stop with a later version. Do not build on it.',
        instead === '' ? undefined : `Events about the same resource that stay:\n\n${instead}`,
      ),
    },
  ];
}

function triggerOf({ summary, description, event, externalDocs }: Message): Block[] {
  return [
    // The summary stands under the title already.
    ...prose(...(description === undefined && event?.fires === undefined ? [summary] : [description, event?.fires])),
    ...(event?.silent === undefined
      ? []
      : [
          {
            kind: 'callout' as const,
            tone: 'warning' as const,
            title: 'When it is not sent',
            blocks: prose(event.silent),
          },
        ]),
    ...prose(externalDocs && link(plain(externalDocs.description ?? 'More about this event'), externalDocs.url)),
  ];
}

function payloadOf({ contract, places }: PageContext, { payload, contentType, event }: Message): Block[] {
  if (payload === undefined) return prose('This event has no payload that the contract describes.');
  const resource = contract.resources.find(({ schema }) => schema === event?.resource);
  return [
    ...prose(
      [
        contentType === undefined ? '' : `The body is \`${contentType}\`.`,
        resource === undefined
          ? ''
          : `The event is about this resource: [${plain(resource.name)}](page:${places.resource(resource)}).`,
      ].join(' '),
    ),
    { kind: 'schema', tree: schemaTree(contract, nodeOf(contract.schemas, payload), { prefix: 'field', places }) },
  ];
}

function oneLine(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}
