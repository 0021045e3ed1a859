// Generated from the contract. Do not edit.

import type {
  CompanyChange,
  CompanyState,
  ContactChange,
  ContactState,
  EngagementChange,
  EngagementState,
  EventEnvelope,
  TagChange,
  TagState,
} from './schemas.js';

/** A new contact was created. */
export interface ContactCreatedEvent extends EventEnvelope {
  /**
   * Says what happened to which kind of resource. Every value begins with the version of the event,
   * `v1.`; decide by this field how to read `data`.
   */
  type: 'v1.contact.created';
  /** What the event reports. */
  data: ContactState;
}

/**
 * An existing contact was updated.
 *
 * Carries the contact after the update, and the previous values of the fields that changed.
 */
export interface ContactUpdatedEvent extends EventEnvelope {
  /**
   * Says what happened to which kind of resource. Every value begins with the version of the event,
   * `v1.`; decide by this field how to read `data`.
   */
  type: 'v1.contact.updated';
  /** What the event reports. */
  data: ContactChange;
}

/**
 * A contact was deleted.
 *
 * Carries the contact in full as it was when it was deleted, with its e-mail addresses and phone
 * numbers.
 */
export interface ContactDeletedEvent extends EventEnvelope {
  /**
   * Says what happened to which kind of resource. Every value begins with the version of the event,
   * `v1.`; decide by this field how to read `data`.
   */
  type: 'v1.contact.deleted';
  /** What the event reports. */
  data: ContactState;
}

/** A new company was created. */
export interface CompanyCreatedEvent extends EventEnvelope {
  /**
   * Says what happened to which kind of resource. Every value begins with the version of the event,
   * `v1.`; decide by this field how to read `data`.
   */
  type: 'v1.company.created';
  /** What the event reports. */
  data: CompanyState;
}

/**
 * An existing company was updated.
 *
 * Carries the company after the update, and the previous values of the fields that changed.
 */
export interface CompanyUpdatedEvent extends EventEnvelope {
  /**
   * Says what happened to which kind of resource. Every value begins with the version of the event,
   * `v1.`; decide by this field how to read `data`.
   */
  type: 'v1.company.updated';
  /** What the event reports. */
  data: CompanyChange;
}

/**
 * A company was deleted.
 *
 * Carries the company in full as it was when it was deleted, with its domains.
 */
export interface CompanyDeletedEvent extends EventEnvelope {
  /**
   * Says what happened to which kind of resource. Every value begins with the version of the event,
   * `v1.`; decide by this field how to read `data`.
   */
  type: 'v1.company.deleted';
  /** What the event reports. */
  data: CompanyState;
}

/** A new engagement was created. */
export interface EngagementCreatedEvent extends EventEnvelope {
  /**
   * Says what happened to which kind of resource. Every value begins with the version of the event,
   * `v1.`; decide by this field how to read `data`.
   */
  type: 'v1.engagement.created';
  /** What the event reports. */
  data: EngagementState;
}

/**
 * An existing engagement was updated.
 *
 * Carries the engagement after the update, and the previous values of the fields that changed.
 */
export interface EngagementUpdatedEvent extends EventEnvelope {
  /**
   * Says what happened to which kind of resource. Every value begins with the version of the event,
   * `v1.`; decide by this field how to read `data`.
   */
  type: 'v1.engagement.updated';
  /** What the event reports. */
  data: EngagementChange;
}

/**
 * An engagement was deleted.
 *
 * Carries the engagement in full as it was when it was deleted.
 */
export interface EngagementDeletedEvent extends EventEnvelope {
  /**
   * Says what happened to which kind of resource. Every value begins with the version of the event,
   * `v1.`; decide by this field how to read `data`.
   */
  type: 'v1.engagement.deleted';
  /** What the event reports. */
  data: EngagementState;
}

/**
 * The transcript of an engagement is ready to be fetched.
 *
 * Carries the full engagement and not the transcript, which is fetched with the engagement's `id`.
 * Other processing of the engagement, such as AI analysis and enrichment, may still be going on.
 */
export interface EngagementTranscriptTimelineCompletedEvent extends EventEnvelope {
  /**
   * Says what happened to which kind of resource. Every value begins with the version of the event,
   * `v1.`; decide by this field how to read `data`.
   */
  type: 'v1.engagement.transcript_timeline.completed';
  /** What the event reports. */
  data: EngagementState;
}

/** A new tag was created. */
export interface TagCreatedEvent extends EventEnvelope {
  /**
   * Says what happened to which kind of resource. Every value begins with the version of the event,
   * `v1.`; decide by this field how to read `data`.
   */
  type: 'v1.tag.created';
  /** What the event reports. */
  data: TagState;
}

/**
 * An existing tag was updated.
 *
 * Carries the tag after the update, and the previous values of the fields that changed.
 */
export interface TagUpdatedEvent extends EventEnvelope {
  /**
   * Says what happened to which kind of resource. Every value begins with the version of the event,
   * `v1.`; decide by this field how to read `data`.
   */
  type: 'v1.tag.updated';
  /** What the event reports. */
  data: TagChange;
}

/**
 * A tag was deleted.
 *
 * Carries the tag in full as it was when it was deleted.
 */
export interface TagDeletedEvent extends EventEnvelope {
  /**
   * Says what happened to which kind of resource. Every value begins with the version of the event,
   * `v1.`; decide by this field how to read `data`.
   */
  type: 'v1.tag.deleted';
  /** What the event reports. */
  data: TagState;
}

/**
 * The headers that make a delivery verifiable. They are written here in the lower case that Svix uses;
 * HTTP does not distinguish letter case, so look them up without regard to it.
 */
export type DeliveryHeaders = {
  /**
   * Identifies the delivery. Svix sends the same value again when it retries, so a repeated value means
   * a repeated message. Duplicates are recognised by it or by the envelope's `id`, which stays the same
   * even when an event is published a second time.
   */
  'svix-id': string;
  /**
   * When this attempt was signed, in whole seconds since the Unix epoch. The value is part of the signed
   * content and is renewed with every attempt.
   */
  'svix-timestamp': string;
  /**
   * One or more signatures of the raw request body, separated by spaces. Each is a version tag, a comma
   * and a Base64 digest: `v1,K5oZ…`. A single match is enough.
   */
  'svix-signature': string;
};

/** Every event, told apart by its type. */
export type WebhookEvent =
  | ContactCreatedEvent
  | ContactUpdatedEvent
  | ContactDeletedEvent
  | CompanyCreatedEvent
  | CompanyUpdatedEvent
  | CompanyDeletedEvent
  | EngagementCreatedEvent
  | EngagementUpdatedEvent
  | EngagementDeletedEvent
  | EngagementTranscriptTimelineCompletedEvent
  | TagCreatedEvent
  | TagUpdatedEvent
  | TagDeletedEvent

/** The type of every event. */
export type WebhookEventType =
  | 'v1.contact.created'
  | 'v1.contact.updated'
  | 'v1.contact.deleted'
  | 'v1.company.created'
  | 'v1.company.updated'
  | 'v1.company.deleted'
  | 'v1.engagement.created'
  | 'v1.engagement.updated'
  | 'v1.engagement.deleted'
  | 'v1.engagement.transcript_timeline.completed'
  | 'v1.tag.created'
  | 'v1.tag.updated'
  | 'v1.tag.deleted'

/** The event of each type. */
export interface EventTypeMap {
  'v1.contact.created': ContactCreatedEvent;
  'v1.contact.updated': ContactUpdatedEvent;
  'v1.contact.deleted': ContactDeletedEvent;
  'v1.company.created': CompanyCreatedEvent;
  'v1.company.updated': CompanyUpdatedEvent;
  'v1.company.deleted': CompanyDeletedEvent;
  'v1.engagement.created': EngagementCreatedEvent;
  'v1.engagement.updated': EngagementUpdatedEvent;
  'v1.engagement.deleted': EngagementDeletedEvent;
  'v1.engagement.transcript_timeline.completed': EngagementTranscriptTimelineCompletedEvent;
  'v1.tag.created': TagCreatedEvent;
  'v1.tag.updated': TagUpdatedEvent;
  'v1.tag.deleted': TagDeletedEvent;
}

/** The event of one type: `EventOf<'…'>`. */
export type EventOf<T extends WebhookEventType> = EventTypeMap[T];
