import type { Message } from '../../contract/model.js';
import { nodeOf } from '../../contract/views.js';
import type { Block, Page } from '../model.js';
import { schemaTree } from '../schema-tree/schema-tree.js';
import type { PageContext } from './context.js';

/** One event: when it is sent, what is in it, and what to do with it. */
export function eventPage({ contract, places }: PageContext, message: Message): Page {
  const { payload, examples } = message;
  const tree: Block[] =
    payload === undefined
      ? []
      : [
          { kind: 'heading', level: 2, text: 'Payload', id: 'payload' },
          {
            kind: 'schema',
            tree: schemaTree(contract, nodeOf(contract.schemas, payload), { prefix: 'field', places }),
          },
        ];
  return {
    slug: places.event(message),
    kind: 'event',
    title: message.wireType,
    titleIsCode: true,
    ...(message.summary !== undefined && { subtitle: message.summary }),
    ...(message.deprecated && { badges: [{ text: 'Deprecated', tone: 'danger' as const }] }),
    body: [
      ...(message.description === undefined ? [] : [{ kind: 'prose' as const, text: message.description }]),
      ...tree,
    ],
    aside: [
      {
        kind: 'examples',
        items: examples.flatMap(({ name, summary, payload: example }) =>
          example
            ? [{ title: name ?? 'Example', ...(summary !== undefined && { summary }), value: example.value }]
            : [],
        ),
      },
    ],
  };
}
