import type { Contract } from '../../contract/model.js';
import { packageVersion } from '../../emitters/package/version.js';
import { codeBlock, code as codeOf, link, prose as plain } from '../../emitters/quote/markdown.js';
import { durationText } from '../duration.js';
import type { Block, CardsBlock, FactsBlock, Page } from '../model.js';
import { type Models, receivers } from '../samples/index.js';
import { listOf } from '../words.js';
import { h2, languages, prose, section } from './blocks.js';
import type { PageContext } from './context.js';
import { serviceLink } from './origin.js';
import { exampleRequest } from './verification.js';

/** What the webhooks are, how they arrive, and where to begin. */
export function overviewPage(context: PageContext): Page {
  const { contract } = context;
  return {
    slug: 'index',
    kind: 'overview',
    title: contract.info.title,
    body: [
      ...prose(contract.info.description),
      ...section(h2('How events reach you', 'how'), howOf(contract)),
      ...section(h2('Quick start', 'quick-start'), quickStart(context)),
      ...section(h2('Where to go next', 'next'), next(context)),
    ],
    aside: exampleRequest(contract),
  };
}

/** The facts that somebody wants to know first. */
export function howOf(contract: Contract): Block[] {
  const { delivery, signatures, messages, info } = contract;
  const service = serviceLink(contract);
  const [family] = signatures[0]?.families ?? [];
  const types = new Set(messages.flatMap(({ contentType }) => contentType ?? []));
  const items: FactsBlock['items'] = [
    { term: 'Events', value: `${messages.length}, [listed by group](page:events/index)` },
    ...(types.size > 0 ? [{ term: 'Body', value: listOf([...types].map(codeOf), 'or') }] : []),
    ...(service === undefined ? [] : [{ term: 'Delivered by', value: service }]),
    ...(family
      ? [
          {
            term: 'Signed',
            value: `in the header ${codeOf(family.signature)}; [verify](page:verification) before you parse`,
          },
        ]
      : []),
    ...(delivery?.guarantee
      ? [
          {
            term: 'Delivered',
            value: `${delivery.guarantee.value.replaceAll('-', ' ')}, so [make handling idempotent](page:delivery#duplicates)`,
          },
        ]
      : []),
    ...(delivery?.success
      ? [
          {
            term: 'Acknowledged',
            value: `with ${listOf(
              delivery.success.statuses.map((status) => status.replace('XX', 'xx')),
              'or',
            )}${delivery.timeout ? ` within ${durationText(delivery.timeout.seconds)}` : ''}`,
          },
        ]
      : []),
    { term: 'Version', value: `${plain(info.version)}; [what may change](page:versioning)` },
    ...(info.externalDocs
      ? [
          {
            term: 'See also',
            value: link(plain(info.externalDocs.description ?? 'Documentation'), info.externalDocs.url),
          },
        ]
      : []),
  ];
  return [{ kind: 'facts', items }];
}

function quickStart({ contract, packageName, places, outputs, samples }: PageContext): Block[] {
  const [message] = contract.messages;
  if (!message) return [];
  const tarball = `${packageName.replace(/^@/, '').replaceAll('/', '-')}-${packageVersion(contract.info.version)}.tgz`;
  const [guide] = contract.guides;
  const steps = [
    ...(guide
      ? [
          {
            title: `[${plain(guide.title)}](page:${places.guide(guide.slug)})`,
            blocks: prose(guide.subtitle && plain(guide.subtitle)),
          },
        ]
      : []),
    {
      title: 'Install the package, if you write TypeScript or JavaScript',
      blocks: prose(
        codeBlock('sh', `npm install ./${tarball}`),
        'Pack the tarball from the folder of the package with `npm pack`. Once the publisher has put it into the npm registry, its name is enough.',
        otherLanguages(samples.models),
      ),
    },
    {
      title: 'Receive an event',
      blocks: [
        ...languages('Code that receives an event', receivers(contract, message, samples)),
        ...prose(
          contract.signatures.length > 0
            ? 'Give it the secret of your endpoint as `WEBHOOK_SECRET`. The body has to be the raw one: a framework that parses JSON for you has to leave this route alone.'
            : undefined,
        ),
      ],
    },
    ...(outputs.mocks
      ? [
          {
            title: '[Test it](page:testing) with made-up deliveries',
            blocks: prose('Before the first real event: they are like real ones, and signed with your secret.'),
          },
        ]
      : []),
  ];
  return [{ kind: 'steps', items: steps }];
}

function otherLanguages(models: Models): string {
  const names = [...(models.python ? ['Python'] : []), ...(models.go ? ['Go'] : [])];
  return names.length === 0
    ? 'Other languages need no package.'
    : `For ${listOf(names, 'and')} there are packages of their own in its folder ${codeOf('models')}. Other languages need none.`;
}

function next({ contract, places, outputs, docs }: PageContext): Block[] {
  const items: CardsBlock['items'] = [
    { title: 'Events', text: 'All of them, with their payloads and examples.', page: 'events/index' },
    ...(contract.signatures.length > 0
      ? [{ title: 'Headers and verification', text: 'Step by step, with code and error codes.', page: 'verification' }]
      : []),
    ...(contract.delivery ? [{ title: 'Delivery', text: 'Retries, duplicates and order.', page: 'delivery' }] : []),
    ...(outputs.mocks ? [{ title: 'Testing', text: 'Mocks, signed deliveries and CI.', page: 'testing' }] : []),
    { title: 'Playground', text: 'Try payloads and signatures in the browser.', page: 'playground' },
    ...[...contract.guides, ...(docs.pages ?? [])].map(({ slug, title, subtitle }) => ({
      title,
      text: plain(subtitle ?? 'A guide.'),
      page: places.guide(slug),
    })),
  ];
  return [{ kind: 'cards', items }];
}
