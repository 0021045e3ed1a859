import type { Contract } from '../../contract/model.js';
import type { DeliveryFacts } from '../../runtime/conformance/types.js';
import type { Emitter } from '../emitter.js';
import { deduplicationOf } from '../handlers/acknowledgement.js';
import { keyCode } from '../handlers/handler-module.js';
import { stateOrder } from '../handlers/state-order.js';
import { BANNER, stringLiteral } from '../quote/javascript.js';
import { valueExpression } from '../validators/javascript-values.js';

/** What tests endpoints: the runtime's cases, bound to what the contract delivers. It is made of mocks. */
export const conformance: Emitter = {
  name: 'conformance',
  emit: (contract) => {
    if (contract.messages.length === 0) return [];
    return [
      { path: 'conformance/index.js', content: moduleOf(contract) },
      { path: 'conformance/index.d.ts', content: DECLARATIONS },
    ];
  },
};

function moduleOf(contract: Contract): string {
  const sent = contract.messages.filter(({ direction }) => direction === 'send');
  // A document that only receives is written by the other side: what it receives is what is delivered.
  const types = (sent.length > 0 ? sent : contract.messages).map(({ wireType }) => wireType);
  const { keys } = deduplicationOf(contract);
  return `${BANNER}
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
${[...new Set(types)].map((type) => `    ${stringLiteral(type)},\n`).join('')}  ],
  deliveries,
  platform,
  resources,
  invalid,
  undeclared,
  examples,
  recognisedBy: [${keys.map(keyCode).join(', ')}],
  ordered: /* @__PURE__ */ new Set([
${[...stateOrder(contract).keys()].map((type) => `    ${stringLiteral(type)},\n`).join('')}  ]),
  delivery: ${valueExpression({ ...deliveryFacts(contract) })},
});
`;
}

/** Where a contract does not tell how long its sender waits: the least of what is usual. */
const DEFAULT_TIMEOUT = 15;
const DEFAULT_SUCCESS = ['2XX'];

function deliveryFacts({ delivery }: Contract): DeliveryFacts {
  const service = delivery?.service?.name;
  const success = delivery?.success?.statuses ?? [];
  return {
    ...(service !== undefined && { service }),
    timeout: delivery?.timeout?.seconds ?? DEFAULT_TIMEOUT,
    success: success.length > 0 ? success : DEFAULT_SUCCESS,
  };
}

const DECLARATIONS = `${BANNER}
import type { TestEndpoint } from '../runtime/conformance/test-endpoint.js';

export { CATALOGUE, GROUP_TITLES } from '../runtime/conformance/catalogue.js';
export type { CaseFacts, CaseId, Group, Level } from '../runtime/conformance/catalogue.js';
export type { CaseResult, ConformanceReport, TestEndpointOptions } from '../runtime/conformance/types.js';
export { EndpointError } from '../runtime/endpoint/endpoint-error.js';

/**
 * Delivers to an endpoint what a good one has to accept, to refuse and to survive, and tells how it did. For
 * Node.js, in tests: \`expect(await testEndpoint(url, { secret })).toMatchObject({ ok: true })\`.
 *
 * @param url - of the endpoint; on this machine, unless \`allowRemote\`
 * @throws EndpointError where the input is at fault: nothing listens there, an option makes no sense
 */
export declare const testEndpoint: TestEndpoint;
`;
