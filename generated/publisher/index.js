// Generated from the contract. Do not edit.

import { checkCompanyCreatedEvent as $checkCompanyCreatedEvent } from '../validators/contract/CompanyCreatedEvent.js';
import { checkCompanyDeletedEvent as $checkCompanyDeletedEvent } from '../validators/contract/CompanyDeletedEvent.js';
import { checkCompanyUpdatedEvent as $checkCompanyUpdatedEvent } from '../validators/contract/CompanyUpdatedEvent.js';
import { checkContactCreatedEvent as $checkContactCreatedEvent } from '../validators/contract/ContactCreatedEvent.js';
import { checkContactDeletedEvent as $checkContactDeletedEvent } from '../validators/contract/ContactDeletedEvent.js';
import { checkContactUpdatedEvent as $checkContactUpdatedEvent } from '../validators/contract/ContactUpdatedEvent.js';
import { checkEngagementCreatedEvent as $checkEngagementCreatedEvent } from '../validators/contract/EngagementCreatedEvent.js';
import { checkEngagementDeletedEvent as $checkEngagementDeletedEvent } from '../validators/contract/EngagementDeletedEvent.js';
import { checkEngagementTranscriptTimelineCompletedEvent as $checkEngagementTranscriptTimelineCompletedEvent } from '../validators/contract/EngagementTranscriptTimelineCompletedEvent.js';
import { checkEngagementUpdatedEvent as $checkEngagementUpdatedEvent } from '../validators/contract/EngagementUpdatedEvent.js';
import { checkTagCreatedEvent as $checkTagCreatedEvent } from '../validators/contract/TagCreatedEvent.js';
import { checkTagDeletedEvent as $checkTagDeletedEvent } from '../validators/contract/TagDeletedEvent.js';
import { checkTagUpdatedEvent as $checkTagUpdatedEvent } from '../validators/contract/TagUpdatedEvent.js';
import { publishChange as $publishChange } from '../runtime/publisher/publish.js';
import { publishState as $publishState } from '../runtime/publisher/publish.js';
import { shapeCompanyCreatedEvent as $shapeCompanyCreatedEvent } from '../strict/shapes/CompanyCreatedEvent.js';
import { shapeCompanyDeletedEvent as $shapeCompanyDeletedEvent } from '../strict/shapes/CompanyDeletedEvent.js';
import { shapeCompanyUpdatedEvent as $shapeCompanyUpdatedEvent } from '../strict/shapes/CompanyUpdatedEvent.js';
import { shapeContactCreatedEvent as $shapeContactCreatedEvent } from '../strict/shapes/ContactCreatedEvent.js';
import { shapeContactDeletedEvent as $shapeContactDeletedEvent } from '../strict/shapes/ContactDeletedEvent.js';
import { shapeContactUpdatedEvent as $shapeContactUpdatedEvent } from '../strict/shapes/ContactUpdatedEvent.js';
import { shapeEngagementCreatedEvent as $shapeEngagementCreatedEvent } from '../strict/shapes/EngagementCreatedEvent.js';
import { shapeEngagementDeletedEvent as $shapeEngagementDeletedEvent } from '../strict/shapes/EngagementDeletedEvent.js';
import { shapeEngagementTranscriptTimelineCompletedEvent as $shapeEngagementTranscriptTimelineCompletedEvent } from '../strict/shapes/EngagementTranscriptTimelineCompletedEvent.js';
import { shapeEngagementUpdatedEvent as $shapeEngagementUpdatedEvent } from '../strict/shapes/EngagementUpdatedEvent.js';
import { shapeTagCreatedEvent as $shapeTagCreatedEvent } from '../strict/shapes/TagCreatedEvent.js';
import { shapeTagDeletedEvent as $shapeTagDeletedEvent } from '../strict/shapes/TagDeletedEvent.js';
import { shapeTagUpdatedEvent as $shapeTagUpdatedEvent } from '../strict/shapes/TagUpdatedEvent.js';

export { InvalidEventError } from '../runtime/publisher/invalid-event-error.js';
export * from './outbox.js';

const contactCreated$plan = {
  type: 'v1.contact.created',
  check: $checkContactCreatedEvent,
  shape: $shapeContactCreatedEvent,
  constants: [[['type'], "v1.contact.created"], [['api_version'], "v1"]],
  object: ['data', 'object'],
};

export function contactCreated(object, envelope) {
  return $publishState(contactCreated$plan, object, envelope);
}

const contactUpdated$plan = {
  type: 'v1.contact.updated',
  check: $checkContactUpdatedEvent,
  shape: $shapeContactUpdatedEvent,
  constants: [[['type'], "v1.contact.updated"], [['api_version'], "v1"]],
  object: ['data', 'object'],
  previous: ['data', 'previous_attributes'],
  rules: { relation: ['emails', 'phone_numbers'], bookkeeping: ['created_at', 'updated_at'], identity: ['id'] },
};

export function contactUpdated(before, after, envelope) {
  return $publishChange(contactUpdated$plan, before, after, envelope);
}

const contactDeleted$plan = {
  type: 'v1.contact.deleted',
  check: $checkContactDeletedEvent,
  shape: $shapeContactDeletedEvent,
  constants: [[['type'], "v1.contact.deleted"], [['api_version'], "v1"]],
  object: ['data', 'object'],
};

export function contactDeleted(object, envelope) {
  return $publishState(contactDeleted$plan, object, envelope);
}

const companyCreated$plan = {
  type: 'v1.company.created',
  check: $checkCompanyCreatedEvent,
  shape: $shapeCompanyCreatedEvent,
  constants: [[['type'], "v1.company.created"], [['api_version'], "v1"]],
  object: ['data', 'object'],
};

export function companyCreated(object, envelope) {
  return $publishState(companyCreated$plan, object, envelope);
}

const companyUpdated$plan = {
  type: 'v1.company.updated',
  check: $checkCompanyUpdatedEvent,
  shape: $shapeCompanyUpdatedEvent,
  constants: [[['type'], "v1.company.updated"], [['api_version'], "v1"]],
  object: ['data', 'object'],
  previous: ['data', 'previous_attributes'],
  rules: { relation: ['domains'], bookkeeping: ['created_at', 'updated_at'], identity: ['id'] },
};

export function companyUpdated(before, after, envelope) {
  return $publishChange(companyUpdated$plan, before, after, envelope);
}

const companyDeleted$plan = {
  type: 'v1.company.deleted',
  check: $checkCompanyDeletedEvent,
  shape: $shapeCompanyDeletedEvent,
  constants: [[['type'], "v1.company.deleted"], [['api_version'], "v1"]],
  object: ['data', 'object'],
};

export function companyDeleted(object, envelope) {
  return $publishState(companyDeleted$plan, object, envelope);
}

const engagementCreated$plan = {
  type: 'v1.engagement.created',
  check: $checkEngagementCreatedEvent,
  shape: $shapeEngagementCreatedEvent,
  constants: [[['type'], "v1.engagement.created"], [['api_version'], "v1"]],
  object: ['data', 'object'],
};

export function engagementCreated(object, envelope) {
  return $publishState(engagementCreated$plan, object, envelope);
}

const engagementUpdated$plan = {
  type: 'v1.engagement.updated',
  check: $checkEngagementUpdatedEvent,
  shape: $shapeEngagementUpdatedEvent,
  constants: [[['type'], "v1.engagement.updated"], [['api_version'], "v1"]],
  object: ['data', 'object'],
  previous: ['data', 'previous_attributes'],
  rules: { relation: [], bookkeeping: ['created_at', 'updated_at'], identity: ['id'] },
};

export function engagementUpdated(before, after, envelope) {
  return $publishChange(engagementUpdated$plan, before, after, envelope);
}

const engagementDeleted$plan = {
  type: 'v1.engagement.deleted',
  check: $checkEngagementDeletedEvent,
  shape: $shapeEngagementDeletedEvent,
  constants: [[['type'], "v1.engagement.deleted"], [['api_version'], "v1"]],
  object: ['data', 'object'],
};

export function engagementDeleted(object, envelope) {
  return $publishState(engagementDeleted$plan, object, envelope);
}

const engagementTranscriptTimelineCompleted$plan = {
  type: 'v1.engagement.transcript_timeline.completed',
  check: $checkEngagementTranscriptTimelineCompletedEvent,
  shape: $shapeEngagementTranscriptTimelineCompletedEvent,
  constants: [[['type'], "v1.engagement.transcript_timeline.completed"], [['api_version'], "v1"]],
  object: ['data', 'object'],
};

export function engagementTranscriptTimelineCompleted(object, envelope) {
  return $publishState(engagementTranscriptTimelineCompleted$plan, object, envelope);
}

const tagCreated$plan = {
  type: 'v1.tag.created',
  check: $checkTagCreatedEvent,
  shape: $shapeTagCreatedEvent,
  constants: [[['type'], "v1.tag.created"], [['api_version'], "v1"]],
  object: ['data', 'object'],
};

export function tagCreated(object, envelope) {
  return $publishState(tagCreated$plan, object, envelope);
}

const tagUpdated$plan = {
  type: 'v1.tag.updated',
  check: $checkTagUpdatedEvent,
  shape: $shapeTagUpdatedEvent,
  constants: [[['type'], "v1.tag.updated"], [['api_version'], "v1"]],
  object: ['data', 'object'],
  previous: ['data', 'previous_attributes'],
  rules: { relation: [], bookkeeping: ['created_at', 'updated_at'], identity: ['id'] },
};

export function tagUpdated(before, after, envelope) {
  return $publishChange(tagUpdated$plan, before, after, envelope);
}

const tagDeleted$plan = {
  type: 'v1.tag.deleted',
  check: $checkTagDeletedEvent,
  shape: $shapeTagDeletedEvent,
  constants: [[['type'], "v1.tag.deleted"], [['api_version'], "v1"]],
  object: ['data', 'object'],
};

export function tagDeleted(object, envelope) {
  return $publishState(tagDeleted$plan, object, envelope);
}
