import type { Contract, Message, Resource } from '../../contract/model.js';
import { annotationsOf, nodeOf, propertiesOf } from '../../contract/views.js';
import { code as codeOf } from '../../emitters/quote/markdown.js';
import type { Block, Page } from '../model.js';
import { h2, prose, section, table } from './blocks.js';
import type { PageContext } from './context.js';

/** What the version says, what may change without a warning, and what is going away. */
export function versioningPage(context: PageContext): Page {
  const { contract, packageName } = context;
  return {
    slug: 'versioning',
    kind: 'reference',
    title: 'Versions and changes',
    subtitle: 'What may be added at any time, and what takes a new version',
    body: [
      ...prose(
        `This is version **${contract.info.version}** of the contract, and of the package \`${packageName}\`. A later version can know more events and more properties, and the sender need not wait until you have installed it.`,
      ),
      ...section(h2('Read tolerantly', 'tolerant-reading'), tolerance(context)),
      ...section(h2('What a version changes', 'changes'), changes(contract)),
      ...section(h2('Deprecated', 'deprecated'), deprecated(context)),
    ],
  };
}

/** What a receiver has to put up with, so that additions break nothing. */
export function tolerance({ outputs }: PageContext): Block[] {
  return [
    table(
      ['What may come', 'What to do', 'What the package does'],
      [
        ['A property that you do not know', 'Ignore it.', 'Accepts it and leaves it in the event.'],
        [
          'An event type that you do not know',
          'Acknowledge it and do nothing.',
          "Gives `kind: 'unknown'`; the handlers acknowledge it.",
        ],
        [
          'A new value, where the list of values is open',
          'Have a branch for “anything else”.',
          'Accepts every string; the types suggest the known ones.',
        ],
        [
          'An optional property that is absent',
          'Do not expect it, and do not read absence as `null`.',
          'Types it as optional.',
        ],
      ],
    ),
    ...prose(
      outputs.strict
        ? 'Tests and publishers can be stricter: `validateEventStrict` also reports properties that the contract does not declare.'
        : undefined,
    ),
  ];
}

function changes({ info }: Contract): Block[] {
  if (!/^\d+\.\d+\.\d+/.test(info.version)) return [];
  return [
    table(
      ['Change', 'New version'],
      [
        ['A new event, a new optional property, a new value of an open list', 'minor'],
        ['Words, examples, these pages', 'patch'],
        [
          'A property or an event that goes away, another type, a stricter rule',
          'major, after a time in which it was deprecated',
        ],
      ],
    ),
    ...prose('Versions follow [Semantic Versioning](https://semver.org).'),
  ];
}

function deprecated({ contract, places }: PageContext): Block[] {
  const events = contract.messages.filter((message) => message.deprecated);
  const fields = contract.resources.flatMap((resource) => deprecatedFields(contract, resource));
  if (events.length === 0 && fields.length === 0) return prose('Nothing at present.');
  const list = [
    ...events.map((message: Message) => `- The event [${codeOf(message.wireType)}](page:${places.event(message)})`),
  ];
  return prose(
    [
      ...list,
      ...fields.map(
        ({ resource, name }) => `- ${codeOf(name)} of a [${resource.name}](page:${places.resource(resource)})`,
      ),
    ].join('\n'),
  );
}

function deprecatedFields({ schemas }: Contract, resource: Resource): { resource: Resource; name: string }[] {
  return [...propertiesOf(schemas, nodeOf(schemas, resource.schema)).values()]
    .filter(({ schemas: told }) => told.some((node) => annotationsOf(schemas, node).deprecated))
    .map(({ name }) => ({ resource, name }));
}
