import { CONTENT } from './catalogue/content.js';
import { DELIVERIES } from './catalogue/deliveries.js';
import { HEADERS } from './catalogue/headers.js';
import { REPEATS } from './catalogue/repeats.js';
import { SIGNATURES } from './catalogue/signatures.js';
import { TIMES } from './catalogue/times.js';
import { TRANSPORT } from './catalogue/transport.js';

/** `must`: security and survival. `should`: what makes an endpoint a good one. */
export type Level = 'must' | 'should';

/** The parts of the catalogue, in its order. */
export type Group = 'deliveries' | 'signatures' | 'times' | 'headers' | 'repeats' | 'content' | 'transport';

/** What is said of a case, whoever runs it. */
export interface CaseText {
  readonly level: Level;
  /** What a good endpoint does. */
  readonly title: string;
  readonly why: string;
  readonly fix: string;
  /** `probe`: without one the case cannot be proved. */
  readonly needs?: 'probe';
}

const GROUPS = {
  deliveries: DELIVERIES,
  signatures: SIGNATURES,
  times: TIMES,
  headers: HEADERS,
  repeats: REPEATS,
  content: CONTENT,
  transport: TRANSPORT,
} as const satisfies Readonly<Record<Group, Readonly<Record<string, CaseText>>>>;

type Groups = typeof GROUPS;

/** The name of a case. It never changes its meaning. */
export type CaseId = { [G in keyof Groups]: keyof Groups[G] }[keyof Groups];

export interface CaseFacts extends CaseText {
  readonly id: CaseId;
  readonly group: Group;
}

/** Every case there is: what the command runs, and what the documentation lists. Data alone. */
export const CATALOGUE: readonly CaseFacts[] = Object.entries(GROUPS).flatMap(([group, cases]) => {
  return Object.entries(cases as Readonly<Record<string, CaseText>>).map(([id, text]) => {
    return { id: id as CaseId, group: group as Group, ...text };
  });
});

/** What the groups are called. */
export const GROUP_TITLES: Readonly<Record<Group, string>> = {
  deliveries: 'Genuine deliveries',
  signatures: 'Signatures',
  times: 'Timestamps',
  headers: 'Headers',
  repeats: 'Repeats and order',
  content: 'Content',
  transport: 'Transport',
};
