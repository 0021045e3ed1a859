// Generated from the contract. Do not edit.

import { dispatch } from '../receiving/events.js';
import { signDelivery } from '../receiving/sign-delivery.js';
import { createPublisherWith } from '../runtime/publisher/outbox/create-publisher.js';
import { createDirectTransportWith } from '../runtime/publisher/transports/direct.js';
import { validateEventStrict } from '../strict/index.js';

export { createSvixTransport } from '../runtime/publisher/transports/svix.js';
export { TransportError } from '../runtime/publisher/transports/transport.js';

export const createPublisher = /* @__PURE__ */ createPublisherWith({
  validate: validateEventStrict,
  dispatch,
  events: /* @__PURE__ */ new Map([
    ['v1.contact.created', { id: ['id'], owner: ['workspace_id'], resource: { name: 'Contact', identity: [['data', 'object', 'id']] } }],
    ['v1.contact.updated', { id: ['id'], owner: ['workspace_id'], resource: { name: 'Contact', identity: [['data', 'object', 'id']] } }],
    ['v1.contact.deleted', { id: ['id'], owner: ['workspace_id'], resource: { name: 'Contact', identity: [['data', 'object', 'id']] } }],
    ['v1.company.created', { id: ['id'], owner: ['workspace_id'], resource: { name: 'Company', identity: [['data', 'object', 'id']] } }],
    ['v1.company.updated', { id: ['id'], owner: ['workspace_id'], resource: { name: 'Company', identity: [['data', 'object', 'id']] } }],
    ['v1.company.deleted', { id: ['id'], owner: ['workspace_id'], resource: { name: 'Company', identity: [['data', 'object', 'id']] } }],
    ['v1.engagement.created', { id: ['id'], owner: ['workspace_id'], resource: { name: 'Engagement', identity: [['data', 'object', 'id']] } }],
    ['v1.engagement.updated', { id: ['id'], owner: ['workspace_id'], resource: { name: 'Engagement', identity: [['data', 'object', 'id']] } }],
    ['v1.engagement.deleted', { id: ['id'], owner: ['workspace_id'], resource: { name: 'Engagement', identity: [['data', 'object', 'id']] } }],
    ['v1.engagement.transcript_timeline.completed', { id: ['id'], owner: ['workspace_id'], resource: { name: 'Engagement', identity: [['data', 'object', 'id']] } }],
    ['v1.tag.created', { id: ['id'], owner: ['workspace_id'], resource: { name: 'Tag', identity: [['data', 'object', 'id']] } }],
    ['v1.tag.updated', { id: ['id'], owner: ['workspace_id'], resource: { name: 'Tag', identity: [['data', 'object', 'id']] } }],
    ['v1.tag.deleted', { id: ['id'], owner: ['workspace_id'], resource: { name: 'Tag', identity: [['data', 'object', 'id']] } }],
  ]),
});

export const createDirectTransport = /* @__PURE__ */ createDirectTransportWith({
  sign: signDelivery,
  contentTypes: /* @__PURE__ */ new Map(),
});
