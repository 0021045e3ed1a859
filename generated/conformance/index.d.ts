// Generated from the contract. Do not edit.

import type { TestEndpoint } from '../runtime/conformance/test-endpoint.js';

export { CATALOGUE, GROUP_TITLES } from '../runtime/conformance/catalogue.js';
export type { CaseFacts, CaseId, Group, Level } from '../runtime/conformance/catalogue.js';
export type { CaseResult, ConformanceReport, TestEndpointOptions } from '../runtime/conformance/types.js';
export { EndpointError } from '../runtime/endpoint/endpoint-error.js';

/**
 * Delivers to an endpoint what a good one has to accept, to refuse and to survive, and tells how it did. For
 * Node.js, in tests: `expect(await testEndpoint(url, { secret })).toMatchObject({ ok: true })`.
 *
 * @param url - of the endpoint; on this machine, unless `allowRemote`
 * @throws EndpointError where the input is at fault: nothing listens there, an option makes no sense
 */
export declare const testEndpoint: TestEndpoint;
