import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { TestEndpoint } from '../../../../generator/runtime/conformance/test-endpoint.js';
import type { ConformanceReport, TestEndpointOptions } from '../../../../generator/runtime/conformance/types.js';
import { SECRET } from '../../support/servers/package.js';
import type { Receiver } from './receiver.js';

export interface ConformanceModule {
  readonly testEndpoint: TestEndpoint;
}

export function moduleOf<Module>(folder: string, path: string): Promise<Module> {
  return import(pathToFileURL(join(folder, path)).href);
}

/** In a hurry: on this machine nothing is far away. */
const FAST: TestEndpointOptions = { secret: SECRET, rate: 2000, concurrency: 16, settle: 0.02, timeout: 20 };

export function testReceiver(
  { testEndpoint }: ConformanceModule,
  { url, probeUrl }: Receiver,
  options: TestEndpointOptions = {},
): Promise<ConformanceReport> {
  return testEndpoint(url, { ...FAST, probeUrl, ...options });
}

/** The ids of the cases with a verdict, by their levels. */
export function idsWith(verdict: string, { cases }: ConformanceReport) {
  const of = (level: string) => cases.filter((one) => one.verdict === verdict && one.level === level);
  return { must: of('must').map(({ id }) => id), should: of('should').map(({ id }) => id) };
}
