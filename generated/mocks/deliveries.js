// Generated from the contract. Do not edit.

import { scheme } from '../receiving/events.js';
import { signDelivery } from '../receiving/sign-delivery.js';
import { deliver, deliverMock } from '../runtime/mocks/deliveries/deliver.js';
import { createMockSecret } from '../runtime/mocks/deliveries/secret.js';
import { sources } from './any-event.js';
import { planDeliveryHeaders } from './plans/DeliveryHeaders.js';

export { shuffleDeliveries } from '../runtime/mocks/deliveries/shuffle.js';

export const deliveries = {
  sources,
  headers: /* @__PURE__ */ new Map([
    ['v1.contact.created', planDeliveryHeaders],
    ['v1.contact.updated', planDeliveryHeaders],
    ['v1.contact.deleted', planDeliveryHeaders],
    ['v1.company.created', planDeliveryHeaders],
    ['v1.company.updated', planDeliveryHeaders],
    ['v1.company.deleted', planDeliveryHeaders],
    ['v1.engagement.created', planDeliveryHeaders],
    ['v1.engagement.updated', planDeliveryHeaders],
    ['v1.engagement.deleted', planDeliveryHeaders],
    ['v1.engagement.transcript_timeline.completed', planDeliveryHeaders],
    ['v1.tag.created', planDeliveryHeaders],
    ['v1.tag.updated', planDeliveryHeaders],
    ['v1.tag.deleted', planDeliveryHeaders],
  ]),
  contentTypes: /* @__PURE__ */ new Map(),
  sign: signDelivery,
  scheme,
};

export const mockSecret = /* @__PURE__ */ createMockSecret(scheme);

export function mockDelivery(type, options) {
  return deliverMock(deliveries, type, options);
}

export function mockDeliveryOf(event, { type, ...options } = {}) {
  return deliver(deliveries, event, type, options);
}
