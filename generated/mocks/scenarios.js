// Generated from the contract. Do not edit.

import { deliver } from '../runtime/mocks/deliveries/deliver.js';
import { makeScenario } from '../runtime/mocks/scenarios/scenario.js';
import { deliveries } from './deliveries.js';
import { source as ContactCreatedEvent } from './events/ContactCreatedEvent.js';
import { source as ContactUpdatedEvent } from './events/ContactUpdatedEvent.js';
import { source as ContactDeletedEvent } from './events/ContactDeletedEvent.js';
import { source as CompanyCreatedEvent } from './events/CompanyCreatedEvent.js';
import { source as CompanyUpdatedEvent } from './events/CompanyUpdatedEvent.js';
import { source as CompanyDeletedEvent } from './events/CompanyDeletedEvent.js';
import { source as EngagementCreatedEvent } from './events/EngagementCreatedEvent.js';
import { source as EngagementUpdatedEvent } from './events/EngagementUpdatedEvent.js';
import { source as EngagementDeletedEvent } from './events/EngagementDeletedEvent.js';
import { source as EngagementTranscriptTimelineCompletedEvent } from './events/EngagementTranscriptTimelineCompletedEvent.js';
import { source as TagCreatedEvent } from './events/TagCreatedEvent.js';
import { source as TagUpdatedEvent } from './events/TagUpdatedEvent.js';
import { source as TagDeletedEvent } from './events/TagDeletedEvent.js';
import { planCompany } from './plans/Company.js';
import { planContact } from './plans/Contact.js';
import { planEngagement } from './plans/Engagement.js';
import { planTag } from './plans/Tag.js';

const resources = [
  {
    name: 'Contact',
    resource: { kind: 'ref', to: () => planContact },
    candidates: [
      { name: 'first_name', required: true, nullable: true },
      { name: 'last_name', required: true, nullable: true },
      { name: 'description', nullable: true },
      { name: 'emails', required: true },
      { name: 'phone_numbers', required: true },
      { name: 'company', nullable: true },
      { name: 'time_zone', nullable: true },
      { name: 'crm_association', nullable: true },
    ],
    births: ['created_at'],
    relation: ['emails', 'phone_numbers'],
    bookkeeping: ['created_at', 'updated_at'],
    identity: ['id'],
    events: [
      { source: ContactCreatedEvent, phase: 'first', object: ['data', 'object'], time: ['created_at'], owner: ['workspace_id'] },
      { source: ContactUpdatedEvent, phase: 'change', object: ['data', 'object'], previous: ['data', 'previous_attributes'], time: ['created_at'], owner: ['workspace_id'] },
      { source: ContactDeletedEvent, phase: 'last', object: ['data', 'object'], time: ['created_at'], owner: ['workspace_id'] },
    ],
  },
  {
    name: 'Company',
    resource: { kind: 'ref', to: () => planCompany },
    candidates: [
      { name: 'name', required: true, nullable: true },
      { name: 'description', nullable: true },
      { name: 'domains', required: true },
      { name: 'industry', nullable: true },
      { name: 'website', nullable: true },
      { name: 'number_of_employees', nullable: true },
      { name: 'logo_url', nullable: true },
      { name: 'crm_association', nullable: true },
    ],
    births: ['created_at'],
    relation: ['domains'],
    bookkeeping: ['created_at', 'updated_at'],
    identity: ['id'],
    events: [
      { source: CompanyCreatedEvent, phase: 'first', object: ['data', 'object'], time: ['created_at'], owner: ['workspace_id'] },
      { source: CompanyUpdatedEvent, phase: 'change', object: ['data', 'object'], previous: ['data', 'previous_attributes'], time: ['created_at'], owner: ['workspace_id'] },
      { source: CompanyDeletedEvent, phase: 'last', object: ['data', 'object'], time: ['created_at'], owner: ['workspace_id'] },
    ],
  },
  {
    name: 'Engagement',
    resource: { kind: 'ref', to: () => planEngagement },
    candidates: [
      { name: 'title', required: true },
      { name: 'description', nullable: true },
      { name: 'engagement_type', required: true },
      { name: 'data_source', required: true },
      { name: 'processing_status', required: true },
      { name: 'is_internal', required: true },
      { name: 'is_private', nullable: true },
      { name: 'meeting_url', nullable: true },
      { name: 'external_url', nullable: true },
      { name: 'engagement_at', required: true },
      { name: 'start_at', required: true },
      { name: 'end_at', required: true },
      { name: 'duration_seconds', required: true },
      { name: 'owner_user_id', required: true },
      { name: 'host_user_id', nullable: true },
      { name: 'crm_association', nullable: true },
    ],
    births: ['created_at'],
    relation: [],
    bookkeeping: ['created_at', 'updated_at'],
    identity: ['id'],
    events: [
      { source: EngagementCreatedEvent, phase: 'first', object: ['data', 'object'], time: ['created_at'], owner: ['workspace_id'] },
      { source: EngagementUpdatedEvent, phase: 'change', object: ['data', 'object'], previous: ['data', 'previous_attributes'], time: ['created_at'], owner: ['workspace_id'] },
      { source: EngagementDeletedEvent, phase: 'last', object: ['data', 'object'], time: ['created_at'], owner: ['workspace_id'] },
      { source: EngagementTranscriptTimelineCompletedEvent, phase: 'other', object: ['data', 'object'], time: ['created_at'], owner: ['workspace_id'] },
    ],
  },
  {
    name: 'Tag',
    resource: { kind: 'ref', to: () => planTag },
    candidates: [
      { name: 'name', required: true },
      { name: 'hex_color', required: true, nullable: true },
      { name: 'description', required: true, nullable: true },
      { name: 'auto_tagging_enabled', required: true },
    ],
    births: ['created_at'],
    relation: [],
    bookkeeping: ['created_at', 'updated_at'],
    identity: ['id'],
    events: [
      { source: TagCreatedEvent, phase: 'first', object: ['data', 'object'], time: ['created_at'], owner: ['workspace_id'] },
      { source: TagUpdatedEvent, phase: 'change', object: ['data', 'object'], previous: ['data', 'previous_attributes'], time: ['created_at'], owner: ['workspace_id'] },
      { source: TagDeletedEvent, phase: 'last', object: ['data', 'object'], time: ['created_at'], owner: ['workspace_id'] },
    ],
  },
];

export function mockScenario(resource, options) {
  return makeScenario(resources, resource, options).map(({ event }) => event);
}

export function mockScenarioDeliveries(resource, { secret, now, ...options } = {}) {
  const { seed = 0 } = options;
  const scenes = makeScenario(resources, resource, options);
  return Promise.all(
    scenes.map(({ type, event }, index) => deliver(deliveries, event, type, { secret, now, seed: `${seed} ${index}` })),
  );
}
