import type { Delivery, Origin } from '../../contract/vocabulary/types.js';
import { durationText } from '../duration.js';
import type { Markdown } from '../model.js';
import { listOf } from '../words.js';

export interface DeliveryFact {
  readonly question: string;
  readonly answer: Markdown;
  readonly sourced: { readonly origin?: Origin; readonly source?: string };
}

const GUARANTEES = { 'at-most-once': 'At most once', 'at-least-once': 'At least once', 'exactly-once': 'Exactly once' };
const ORDERS = {
  none: 'No',
  'best-effort': 'Usually, but not always',
  'per-resource': 'Yes, those of each resource',
  total: 'Yes',
};
const BACKOFFS = {
  fixed: 'with a fixed wait',
  linear: 'with waits that grow linearly',
  exponential: 'with exponential back-off',
};

/** What the contract says of delivery, a line for each part that it mentions. */
export function deliveryFacts(delivery: Delivery): DeliveryFact[] {
  const { guarantee, ordering, blocking, retries, timeout, success, redirects, disabling, deduplication } = delivery;
  const facts: (DeliveryFact | undefined)[] = [
    guarantee && {
      question: 'How often does an event arrive?',
      answer: GUARANTEES[guarantee.value],
      sourced: guarantee,
    },
    retries && {
      question: 'Is a failed delivery tried again?',
      answer: retries.automatic
        ? `Automatically${retries.backoff ? `, ${BACKOFFS[retries.backoff]}` : ''}`
        : 'Not automatically',
      sourced: retries,
    },
    retries?.schedule && {
      question: 'How often, and for how long?',
      answer: `${retries.schedule.delays.length} attempts over ${durationText(retries.schedule.delays.reduce((a, b) => a + b, 0))}`,
      sourced: retries.schedule,
    },
    success && {
      question: 'What acknowledges a delivery?',
      answer: `A ${listOf(success.statuses.map(statusName), 'or')} status`,
      sourced: success,
    },
    timeout && { question: 'How long may an answer take?', answer: durationText(timeout.seconds), sourced: timeout },
    redirects && {
      question: 'Are redirects followed?',
      answer: redirects.followed ? 'Yes' : 'No: a redirect is a failure',
      sourced: redirects,
    },
    disabling && {
      question: 'Is a failing endpoint switched off?',
      answer: `After ${durationText(disabling.seconds)} of failures`,
      sourced: disabling,
    },
    ordering && { question: 'Do events arrive in their order?', answer: ORDERS[ordering.value], sourced: ordering },
    blocking && {
      question: 'Can a failed delivery block the operation behind it?',
      answer: blocking.value ? 'Yes' : 'No, never',
      sourced: blocking,
    },
    deduplication && {
      question: 'What recognises a duplicate?',
      answer: listOf(
        deduplication.keys.map((key) =>
          'header' in key ? `\`${key.header}\`` : `\`${key.body.slice(1).replaceAll('/', '.')}\``,
        ),
        'or',
      ),
      sourced: deduplication,
    },
    deduplication?.seconds === undefined
      ? undefined
      : {
          question: 'How long should ids be remembered?',
          answer: `At least ${durationText(deduplication.seconds)}`,
          sourced: deduplication,
        },
  ];
  return facts.filter((fact) => fact !== undefined);
}

/** `2XX` as people write it: `2xx`. */
function statusName(status: string): string {
  return status.replace('XX', 'xx');
}
