import type { Contract, Message } from '../../contract/model.js';
import { nodeOf } from '../../contract/views.js';
import { code as codeOf, prose as plain } from '../../emitters/quote/markdown.js';
import type { Block, Chapter } from '../model.js';
import { verifiers } from '../samples/index.js';
import { schemaTree } from '../schema-tree/schema-tree.js';
import { languages, prose } from './blocks.js';
import type { PageContext } from './context.js';
import { deliveryPages } from './delivery.js';
import { envelopePages } from './envelope.js';
import { changesOf } from './event-examples.js';
import { eventGroups } from './events.js';
import { interpretations } from './interpretations.js';
import { howOf } from './overview.js';
import { resourcePages } from './resource.js';
import { errorCodes, headersOf, verificationOf } from './verification.js';
import { tolerance } from './versioning.js';

/** Everything that somebody who receives these webhooks has to know, each thing told once. */
export function chaptersOf(context: PageContext): Chapter[] {
  const { contract, places, docs } = context;
  const [signature] = contract.signatures;
  const guides = [...contract.guides, ...(docs.pages ?? [])];
  return [
    { slug: 'index', title: 'Overview', level: 2, body: [...prose(contract.info.description), ...howOf(contract)] },
    ...guides.map(
      ({ slug, title, content }): Chapter => ({
        slug: places.guide(slug),
        title,
        level: 2,
        body: prose(content),
      }),
    ),
    { slug: 'events/index', title: 'Event types', level: 2, body: eventTypes(context) },
    ...contract.messages.map((message) => eventChapter(context, message)),
    ...envelopeChapters(context),
    ...resourceChapters(context),
    {
      slug: 'verification',
      title: signature ? 'Headers and verification' : 'Headers',
      level: 2,
      body: [
        ...prose(signature?.description),
        ...headersOf(context),
        ...(signature ? verificationOf(contract, signature) : []),
        ...(signature ? languages('Verification', verifiers(contract, context.samples)) : []),
        ...(signature ? errorCodes(context) : []),
      ],
    },
    ...deliveryPages(context).map(({ slug, title, body }): Chapter => ({ slug, title, level: 2, body })),
    { slug: 'versioning', title: 'Versions', level: 2, body: versions(context) },
    { slug: 'interpretations', title: 'Interpretations', level: 2, body: interpretations(contract) },
  ].filter(({ body }) => body.length > 0) as Chapter[];
}

function eventTypes(context: PageContext): Block[] {
  return [{ kind: 'event-list', groups: eventGroups(context) }];
}

/** What is particular to one event; its fields are those of the envelope and the resource. */
function eventChapter({ contract, places }: PageContext, message: Message): Chapter {
  const { summary, description, event, followUp } = message;
  return {
    slug: places.event(message),
    title: codeOf(message.wireType),
    level: 3,
    body: [
      ...prose(
        message.deprecated ? '**Deprecated.**' : undefined,
        summary,
        description,
        event?.fires,
        event?.silent === undefined ? undefined : `**Not sent for:** ${event.silent}`,
        followUp &&
          `**Then call** ${codeOf(`${followUp.method} ${followUp.path}`)}. ${followUp.summary ?? ''} ${followUp.description ?? ''}`,
      ),
      ...exampleOf(contract, message),
      ...(message.envelope || message.payload === undefined || isResource(contract, message)
        ? []
        : [
            {
              kind: 'schema' as const,
              tree: schemaTree(contract, nodeOf(contract.schemas, message.payload), {
                prefix: `field-${message.names.base}`,
                places,
              }),
            },
          ]),
    ],
  };
}

function isResource({ resources }: Contract, { payload }: Message): boolean {
  return resources.some(({ schema }) => schema === payload);
}

function exampleOf(contract: Contract, message: Message): Block[] {
  const example = message.examples.find(({ payload }) => payload);
  if (!example?.payload) return [];
  const changes = changesOf(contract, message, example.payload.value);
  return [
    {
      kind: 'examples',
      items: [
        {
          title: example.name ?? 'Example',
          ...(example.summary !== undefined && { summary: example.summary }),
          value: example.payload.value,
          ...(changes.length > 0 && { changes }),
        },
      ],
    },
  ];
}

/** The parts that all events share. */
function envelopeChapters(context: PageContext): Chapter[] {
  return envelopePages(context).map(({ slug, title, body }) => ({ slug, title, level: 2, body }));
}

/** What events tell about, each with one example of the whole. */
function resourceChapters(context: PageContext): Chapter[] {
  const parts = resourcePages(context).map(({ slug, title, body, aside = [] }): Chapter => {
    const examples = aside.map((block) =>
      block.kind === 'examples' ? { ...block, items: block.items.slice(0, 1) } : block,
    );
    return { slug, title: plain(title), level: 3, body: [...body, ...examples] };
  });
  if (parts.length === 0) return [];
  return [{ slug: 'resources', title: 'Resources', level: 2, body: prose('What the events tell about.') }, ...parts];
}

function versions(context: PageContext): Block[] {
  return [...prose(`This page tells version ${context.contract.info.version}.`), ...tolerance(context)];
}
