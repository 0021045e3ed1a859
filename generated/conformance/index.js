// Generated from the contract. Do not edit.

import { platform } from '#platform';
import { examples } from '../bin/examples.js';
import { deliveries } from '../mocks/deliveries.js';
import { invalid } from '../mocks/invalid.js';
import { resources } from '../mocks/resources.js';
import { createTestEndpoint } from '../runtime/conformance/test-endpoint.js';
import { undeclaredProperties as undeclared } from '../strict/index.js';

export { CATALOGUE, GROUP_TITLES } from '../runtime/conformance/catalogue.js';
export { EndpointError } from '../runtime/endpoint/endpoint-error.js';

export const testEndpoint = /* @__PURE__ */ createTestEndpoint({
  types: [
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
  ],
  deliveries,
  platform,
  resources,
  invalid,
  undeclared,
  examples,
  recognisedBy: [{ body: ['id'] }, 'delivery'],
  ordered: /* @__PURE__ */ new Set([
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
  ]),
  delivery: {"service":"Svix","timeout":15,"success":["2XX"]},
});
