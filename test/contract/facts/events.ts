/** The 13 event types, and what the sources say about each. */

export type ResourceName = 'contact' | 'company' | 'engagement' | 'tag';

export interface EventFact {
  readonly type: string;
  readonly resource: ResourceName;
  readonly action: RegExp;
  /** Words that tell its trigger. */
  readonly trigger: string;
  /** Whether it carries previous values. Otherwise it must not. */
  readonly previous?: true;
}

const CREATED = /^created$/;
const UPDATED = /^updated$/;
const DELETED = /^deleted$/;
const TRANSCRIPT = /^transcript_timeline.completed$/;

// biome-ignore format: a table
export const EVENTS: readonly EventFact[] = [
  { type: 'v1.contact.created',    resource: 'contact',    action: CREATED, trigger: 'contact created' },
  { type: 'v1.contact.updated',    resource: 'contact',    action: UPDATED, trigger: 'contact updated',
    previous: true },
  { type: 'v1.contact.deleted',    resource: 'contact',    action: DELETED, trigger: 'contact deleted' },
  { type: 'v1.company.created',    resource: 'company',    action: CREATED, trigger: 'company created' },
  { type: 'v1.company.updated',    resource: 'company',    action: UPDATED, trigger: 'company updated',
    previous: true },
  { type: 'v1.company.deleted',    resource: 'company',    action: DELETED, trigger: 'company deleted' },
  { type: 'v1.engagement.created', resource: 'engagement', action: CREATED, trigger: 'engagement created' },
  { type: 'v1.engagement.updated', resource: 'engagement', action: UPDATED, trigger: 'engagement updated',
    previous: true },
  { type: 'v1.engagement.deleted', resource: 'engagement', action: DELETED, trigger: 'engagement deleted' },
  { type: 'v1.tag.created',        resource: 'tag',        action: CREATED, trigger: 'tag created' },
  { type: 'v1.tag.updated',        resource: 'tag',        action: UPDATED, trigger: 'tag updated',
    previous: true },
  { type: 'v1.tag.deleted',        resource: 'tag',        action: DELETED, trigger: 'tag deleted' },
  { type: 'v1.engagement.transcript_timeline.completed', resource: 'engagement', action: TRANSCRIPT,
    trigger: 'engagement transcript ready' },
];

/** Behaviour that a message has to tell in its description, or in when it fires and when it stays silent. */
export const BEHAVIOUR: readonly { type: string; fact: string; told: readonly RegExp[] }[] = [
  { type: 'v1.contact.deleted', fact: 'full state, with relations', told: [/full/, /e-?mail/, /phone/] },
  { type: 'v1.company.deleted', fact: 'full state, with relations', told: [/full/, /domains/] },
  { type: 'v1.engagement.deleted', fact: 'full state', told: [/full/] },
  { type: 'v1.tag.deleted', fact: 'full state', told: [/full/] },
  { type: 'v1.contact.updated', fact: 'previous values of what changed', told: [/previous/, /changed/] },
  { type: 'v1.company.updated', fact: 'previous values of what changed', told: [/previous/, /changed/] },
  { type: 'v1.engagement.updated', fact: 'previous values of what changed', told: [/previous/, /changed/] },
  { type: 'v1.tag.updated', fact: 'previous values of what changed', told: [/previous/, /changed/] },
  {
    type: 'v1.contact.updated',
    fact: 'silent on relations alone',
    told: [/`emails`/, /`phone_numbers`/, /poll/i, /next/],
  },
  { type: 'v1.company.updated', fact: 'silent on relations alone', told: [/`domains`/, /poll/i, /next/] },
  { type: 'v1.engagement.transcript_timeline.completed', fact: 'fires once', told: [/\bonce\b/i] },
  {
    type: 'v1.engagement.transcript_timeline.completed',
    fact: 'stored when it fires',
    told: [/stored|persisted|saved/],
  },
  { type: 'v1.engagement.transcript_timeline.completed', fact: 'the engagement', told: [/full engagement/, /not the/] },
  { type: 'v1.engagement.transcript_timeline.completed', fact: 'more may follow', told: [/AI/, /enrichment/, /still/] },
];
