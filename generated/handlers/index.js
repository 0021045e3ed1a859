// Generated from the contract. Do not edit.

import { receiveWebhook } from '../receiving/receive-webhook.js';
import { createHandlerWith } from '../runtime/handlers/create-handler.js';
import { createMemoryStore as createStore } from '../runtime/handlers/memory-store.js';
import { createNewestWins } from '../runtime/handlers/newest-wins.js';

export { toExpressHandler, toFastifyPlugin, toNodeHandler } from '../runtime/handlers/node/adapters.js';

export const createHandler = /* @__PURE__ */ createHandlerWith({
  receive: receiveWebhook,
  deduplication: { keys: [{ body: ['id'] }, 'delivery'], seconds: 604800 },
  success: 204,
});

export function createMemoryStore(options) {
  return createStore({ retention: 604800, ...options });
}

const newestWins = /* @__PURE__ */ createNewestWins({
  dispatch: ['type'],
  places: /* @__PURE__ */ new Map([
    ['v1.contact.created', { changed: ['data', 'object', 'updated_at'], emitted: ['created_at'], id: ['id'], deletes: false }],
    ['v1.contact.updated', { changed: ['data', 'object', 'updated_at'], emitted: ['created_at'], id: ['id'], deletes: false }],
    ['v1.contact.deleted', { changed: ['data', 'object', 'updated_at'], emitted: ['created_at'], id: ['id'], deletes: true }],
    ['v1.company.created', { changed: ['data', 'object', 'updated_at'], emitted: ['created_at'], id: ['id'], deletes: false }],
    ['v1.company.updated', { changed: ['data', 'object', 'updated_at'], emitted: ['created_at'], id: ['id'], deletes: false }],
    ['v1.company.deleted', { changed: ['data', 'object', 'updated_at'], emitted: ['created_at'], id: ['id'], deletes: true }],
    ['v1.engagement.created', { changed: ['data', 'object', 'updated_at'], emitted: ['created_at'], id: ['id'], deletes: false }],
    ['v1.engagement.updated', { changed: ['data', 'object', 'updated_at'], emitted: ['created_at'], id: ['id'], deletes: false }],
    ['v1.engagement.deleted', { changed: ['data', 'object', 'updated_at'], emitted: ['created_at'], id: ['id'], deletes: true }],
    ['v1.engagement.transcript_timeline.completed', { changed: ['data', 'object', 'updated_at'], emitted: ['created_at'], id: ['id'], deletes: false }],
    ['v1.tag.created', { changed: ['data', 'object', 'updated_at'], emitted: ['created_at'], id: ['id'], deletes: false }],
    ['v1.tag.updated', { changed: ['data', 'object', 'updated_at'], emitted: ['created_at'], id: ['id'], deletes: false }],
    ['v1.tag.deleted', { changed: ['data', 'object', 'updated_at'], emitted: ['created_at'], id: ['id'], deletes: true }],
  ]),
});

export function versionOf(event, type) {
  return newestWins.versionOf(event, type);
}

export function isNewer(event, stored, type) {
  return newestWins.isNewer(event, stored, type);
}
