import type { ConformanceContract, ConformanceReport, TestEndpointOptions } from './types.js';
/**
 * Delivers to an endpoint what a good one has to accept, to refuse and to survive, and tells how it did.
 *
 * @param url - of the endpoint; on this machine, unless `allowRemote`
 * @throws EndpointError where the input is at fault: nothing listens there, an option makes no sense
 */
export type TestEndpoint = (url: string, options?: TestEndpointOptions) => Promise<ConformanceReport>;
/** Makes the function that tests endpoints of a contract. */
export declare function createTestEndpoint(contract: ConformanceContract): TestEndpoint;
