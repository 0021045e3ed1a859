// Generated from the contract. Do not edit.

export {
  isContactCreatedEvent,
  isContactUpdatedEvent,
  isContactDeletedEvent,
  isCompanyCreatedEvent,
  isCompanyUpdatedEvent,
  isCompanyDeletedEvent,
  isEngagementCreatedEvent,
  isEngagementUpdatedEvent,
  isEngagementDeletedEvent,
  isEngagementTranscriptTimelineCompletedEvent,
  isTagCreatedEvent,
  isTagUpdatedEvent,
  isTagDeletedEvent,
} from './validators/event-guards.js';
export { createReceiver, receiveWebhook } from './receiving/receive-webhook.js';
export { verifySignature } from './receiving/verify-signature.js';
export { WebhookVerificationError } from './runtime/receiving/errors.js';
export { validateEvent } from './validators/validate-event.js';

/** The types of all events. */
export const EVENT_TYPES = /* @__PURE__ */ Object.freeze([
  'v1.contact.created',
  'v1.contact.updated',
  'v1.contact.deleted',
  'v1.company.created',
  'v1.company.updated',
  'v1.company.deleted',
  'v1.engagement.created',
  'v1.engagement.updated',
  'v1.engagement.deleted',
  'v1.engagement.transcript_timeline.completed',
  'v1.tag.created',
  'v1.tag.updated',
  'v1.tag.deleted',
]);
