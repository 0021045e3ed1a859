import { beforeAll, describe, expect, test } from 'vitest';
import { ownPackage } from '../support/project.js';
import { FAULTS } from './support/faults.js';
import { type ConformanceModule, idsWith, moduleOf, testReceiver } from './support/package.js';
import { startReceiver } from './support/receiver.js';

let module: ConformanceModule;

beforeAll(async () => {
  module = await moduleOf(await ownPackage(), 'conformance/index.js');
});

describe('a receiver with one fault fails the cases that describe it, and no others', () => {
  test.each(FAULTS)('$name', async ({ steps, must, should = [], options }) => {
    const receiver = await startReceiver(steps);
    try {
      const report = await testReceiver(module, receiver, { events: ['v1.contact.*', 'v1.tag.*'], ...options });
      expect(idsWith('failed', report)).toEqual({ must: sorted(report, must), should: sorted(report, should) });
      expect(report.ok).toBe(must.length === 0);
      expect(idsWith('unproven', report)).toEqual({ must: [], should: [] });
    } finally {
      await receiver.close();
    }
  });

  test('at least twelve of them fail something that they must do', () => {
    expect(FAULTS.filter(({ must }) => must.length > 0).length).toBeGreaterThanOrEqual(12);
  });
});

/** In the order of the report. */
function sorted({ cases }: { readonly cases: readonly { readonly id: string }[] }, ids: readonly string[]): string[] {
  const order = cases.map(({ id }) => id);
  return [...ids].sort((one, other) => order.indexOf(one) - order.indexOf(other));
}
