import type { Contract } from '../../contract/model.js';
import type { Delivery } from '../../contract/vocabulary/types.js';
import { durationText } from '../duration.js';
import type { Block, Page } from '../model.js';
import { listOf } from '../words.js';
import { code, h2, languages, prose, section, table } from './blocks.js';
import type { PageContext } from './context.js';
import { deliveryFacts } from './delivery-facts.js';
import { idempotencySample, orderSample } from './delivery-samples.js';
import { serviceLink, serviceName, wordOf } from './origin.js';

/** How events reach an endpoint: the guarantee, retries, order, and whose word each of it is. */
export function deliveryPages(context: PageContext): Page[] {
  const { contract } = context;
  if (!contract.delivery) return [];
  return [
    {
      slug: 'delivery',
      kind: 'reference',
      title: 'Delivery',
      subtitle: 'What is promised, what is a default, and what your endpoint has to do about it',
      body: [
        ...serviceOf(contract),
        ...section(h2('At a glance', 'at-a-glance'), glance(contract)),
        ...section(h2('Retries', 'retries'), retries(contract)),
        ...section(h2('Answering', 'answering'), answering(contract)),
        ...section(h2('Duplicates', 'duplicates'), duplicates(context)),
        ...section(h2('Order', 'order'), order(context)),
      ],
    },
  ];
}

/** Who delivers, and what that brings. */
export function serviceOf(contract: Contract): Block[] {
  const link = serviceLink(contract);
  const features = contract.delivery?.service?.features ?? [];
  if (link === undefined) return [];
  return prose(`Deliveries are made by ${link}.`, features.map((feature) => `- ${feature}`).join('\n'));
}

/** Every fact in a line, with whose word it is. */
export function glance(contract: Contract): Block[] {
  const rows = deliveryFacts(contract.delivery ?? {}).map(({ question, answer, sourced }) => [
    question,
    answer,
    wordOf(contract, sourced),
  ]);
  if (rows.length === 0) return [];
  const hasDefaults = rows.some(([, , whose]) => whose?.includes('Default'));
  return [
    table(['Question', 'Answer', 'Whose word'], rows),
    ...prose(
      hasDefaults
        ? `What the publisher says is part of this contract. A default of ${serviceName(contract.delivery)} is how deliveries are made at present: it can change without a new version of the contract.`
        : undefined,
    ),
  ];
}

export function retries(contract: Contract): Block[] {
  const { retries: told } = contract.delivery ?? {};
  if (!told) return [];
  const { schedule } = told;
  return [
    ...prose(told.description),
    ...(schedule
      ? [
          {
            kind: 'retry-schedule' as const,
            delays: schedule.delays,
            ...(schedule.jitter !== undefined && { jitter: schedule.jitter }),
          },
          ...prose(scheduleNotes(contract, schedule)),
        ]
      : []),
  ];
}

type Schedule = NonNullable<NonNullable<Delivery['retries']>['schedule']>;

function scheduleNotes(contract: Contract, schedule: Schedule): string {
  const { minimumAfterTimeout, retryAfter } = schedule;
  return [
    minimumAfterTimeout === undefined
      ? ''
      : `- After an attempt that timed out, or one that was answered with 429, the wait is at least ${durationText(minimumAfterTimeout)}.`,
    retryAfter === undefined ? '' : `- ${retryAfter}`,
    `- Whose word: ${wordOf(contract, schedule)}.`,
  ]
    .filter((line) => line !== '')
    .join('\n');
}

function answering(contract: Contract): Block[] {
  const { success, timeout, redirects, disabling, blocking } = contract.delivery ?? {};
  const points = [
    success?.description ?? (success && `These statuses acknowledge a delivery: ${listOf(success.statuses, 'or')}.`),
    timeout && `**Answer within ${durationText(timeout.seconds)}.** ${timeout.description ?? ''}`,
    redirects &&
      (redirects.description ?? (redirects.followed ? 'Redirects are followed.' : 'Redirects are not followed.')),
    disabling &&
      (disabling.description ?? `An endpoint that fails for ${durationText(disabling.seconds)} is switched off.`),
    blocking?.description,
    contract.signatures.length > 0 ? 'Answer what is not genuine with a 4xx status, and do nothing else.' : undefined,
    'Acknowledge event types that you do not know: an error would only bring the same delivery back.',
  ].filter((point) => point !== undefined);
  return prose(points.map((point) => `- ${point.trim()}`).join('\n'));
}

function duplicates(context: PageContext): Block[] {
  const { contract, outputs } = context;
  const { guarantee, deduplication } = contract.delivery ?? {};
  if (!guarantee && !deduplication) return [];
  const sample = outputs.handlers ? idempotencySample(context) : undefined;
  return [
    ...prose(guarantee?.description, deduplication?.description),
    ...(deduplication
      ? [
          {
            kind: 'steps' as const,
            items: [
              `Take ${listOf(deduplication.keys.map(keyName), 'or')}: ${deduplication.keys.length > 1 ? 'each of them' : 'it'} is the same whenever the event is delivered again.`,
              'If you have handled that id, answer with success and stop.',
              'Otherwise record the id together with the effect, in one transaction if you can.',
              ...(deduplication.seconds === undefined
                ? []
                : [`Keep the ids for at least ${durationText(deduplication.seconds)}.`]),
            ].map((title) => ({ title, blocks: [] })),
          },
          ...prose(`Whose word: ${wordOf(contract, deduplication)}.`),
        ]
      : []),
    ...(sample === undefined
      ? []
      : [
          ...prose('The handlers of the package do all of this; give them a store that your processes share.'),
          ...languages('Handled once', [{ code: code('typescript', sample) }]),
        ]),
  ];
}

function keyName(key: { readonly header: string } | { readonly body: string }): string {
  return 'header' in key ? `the header \`${key.header}\`` : `\`${key.body.slice(1).replaceAll('/', '.')}\` of the body`;
}

function order(context: PageContext): Block[] {
  const { contract, outputs } = context;
  const { ordering } = contract.delivery ?? {};
  if (!ordering) return [];
  const isLoose = ordering.value === 'none' || ordering.value === 'best-effort';
  const sample = outputs.handlers && isLoose ? orderSample(context) : undefined;
  return [
    ...prose(
      ordering.description,
      isLoose
        ? 'Store a state only where it is newer than the one that you have. Remember what was deleted, so that a late update brings nothing back; and be ready for an update of something whose creation you have not heard of.'
        : undefined,
    ),
    ...(sample === undefined ? [] : languages('The newest state wins', [{ code: code('typescript', sample) }])),
  ];
}
