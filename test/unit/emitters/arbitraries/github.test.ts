import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { beforeAll, describe, expect, it } from 'vitest';
import type { Contract } from '../../../../generator/contract/model.js';
import { readContract } from '../../../../generator/contract/read-contract.js';
import { admits } from '../../../../generator/runtime/arbitraries/admits.js';
import { tempFolder } from '../../../e2e/support/temp.js';
import { githubCatalogue, githubPayloads } from '../../../support/github-catalogue.mjs';
import { isDeep } from '../../../support/runs.js';
import { packageWithArbitraries, type WithArbitraries } from './emitted.js';

/** Closed around alternatives that list properties of their own, so that nothing is left. */
const IMPOSSIBLE = 'secret_scanning_alert_location.created';

describe("GitHub's catalogue, without a word of our vocabulary", () => {
  let contract: Contract;
  let made: WithArbitraries;

  beforeAll(async () => {
    const folder = tempFolder();
    writeFileSync(join(folder, 'github.json'), JSON.stringify(githubCatalogue()));
    const read = await readContract({ spec: 'github.json', cwd: folder });
    if (!read.contract) throw new Error('the catalogue cannot be read');
    contract = read.contract;
    made = await packageWithArbitraries(contract);
  });

  it('gives valid events of every message', () => {
    const types = contract.messages.map(({ wireType }) => wireType).filter((type) => type !== IMPOSSIBLE);
    expect(types).toHaveLength(223);
    const both = [{}, { realistic: true }];
    for (const [at, type] of types.entries()) {
      for (const constraints of isDeep ? both : both.slice(at % 2, (at % 2) + 1)) {
        for (const event of fc.sample(made.arbitraryOf(type, constraints), { numRuns: isDeep ? 20 : 1, seed: at })) {
          const errors = made.errorsOf(event, type);
          expect({ type, constraints, errors }).toEqual({ type, constraints, errors: undefined });
        }
      }
    }
  });

  it('refuses no recorded payload that the contract allows', async () => {
    const names = new Map(contract.messages.map(({ wireType, names: { type } }) => [wireType, type]));
    let valid = 0;
    for (const { type, payload } of githubPayloads()) {
      if (made.errorsOf(payload, type)) continue;
      valid++;
      const { plan } = await made.sourceOf(names.get(type) ?? '');
      expect({ type, verdict: admits(plan, payload) }).not.toEqual({ type, verdict: 'no' });
    }
    expect(valid).toBeGreaterThan(150);
  });

  it('has one message that no body satisfies, which is told when it is asked for', () => {
    expect(() => made.arbitraryOf(IMPOSSIBLE)).toThrow(
      'SecretScanningAlertLocationCreatedEvent has no arbitrary: no value satisfies its schema.',
    );
    expect(fc.sample(made.anyEventArbitrary(), { numRuns: 5, seed: 1 })).toHaveLength(5);
    expect(fc.sample(made.unknownEventArbitrary(), { numRuns: 5, seed: 1 })).toHaveLength(5);
  });
});
