/** The 13 event types, and what the sources say about each. */

export type ResourceName = 'contact' | 'company' | 'engagement' | 'tag';

export interface EventFact {
  readonly type: string;
  readonly resource: ResourceName;
  readonly action: RegExp;
  /** What its trigger has to tell. */
  readonly trigger: readonly RegExp[];
  /** Whether it carries previous values. Otherwise it must not. */
  readonly previous: boolean;
}

const CREATED = /^created$/;
const UPDATED = /^updated$/;
const DELETED = /^deleted$/;
const TRANSCRIPT = /^transcript_timeline.completed$/;

// biome-ignore format: a table
export const EVENTS: readonly EventFact[] = [
  { type: 'v1.contact.created',    resource: 'contact',    action: CREATED, previous: false, trigger: [/contact/, /created/] },
  { type: 'v1.contact.updated',    resource: 'contact',    action: UPDATED, previous: true,  trigger: [/contact/, /updated/] },
  { type: 'v1.contact.deleted',    resource: 'contact',    action: DELETED, previous: false, trigger: [/contact/, /deleted/] },
  { type: 'v1.company.created',    resource: 'company',    action: CREATED, previous: false, trigger: [/company/, /created/] },
  { type: 'v1.company.updated',    resource: 'company',    action: UPDATED, previous: true,  trigger: [/company/, /updated/] },
  { type: 'v1.company.deleted',    resource: 'company',    action: DELETED, previous: false, trigger: [/company/, /deleted/] },
  { type: 'v1.engagement.created', resource: 'engagement', action: CREATED, previous: false, trigger: [/engagement/, /created/] },
  { type: 'v1.engagement.updated', resource: 'engagement', action: UPDATED, previous: true,  trigger: [/engagement/, /updated/] },
  { type: 'v1.engagement.deleted', resource: 'engagement', action: DELETED, previous: false, trigger: [/engagement/, /deleted/] },
  { type: 'v1.tag.created',        resource: 'tag',        action: CREATED, previous: false, trigger: [/tag/, /created/] },
  { type: 'v1.tag.updated',        resource: 'tag',        action: UPDATED, previous: true,  trigger: [/tag/, /updated/] },
  { type: 'v1.tag.deleted',        resource: 'tag',        action: DELETED, previous: false, trigger: [/tag/, /deleted/] },
  { type: 'v1.engagement.transcript_timeline.completed', resource: 'engagement', action: TRANSCRIPT, previous: false,
    trigger: [/engagement/, /transcript/, /ready|available/] },
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
