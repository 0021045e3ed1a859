import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import type { Contract } from '../../../../generator/contract/model.js';
import { readContract } from '../../../../generator/contract/read-contract.js';
import { tempFolder } from '../../../e2e/support/temp.js';
import { githubCatalogue } from '../../../support/github-catalogue.mjs';
import { type Package, packageOf } from './emitted.js';
import { seeds, VARIANTS } from './plans.js';

/** Closed around alternatives that list properties of their own, so that nothing is left. */
const IMPOSSIBLE = 'secret_scanning_alert_location.created';

describe("GitHub's catalogue, without a word of our vocabulary", () => {
  let contract: Contract;
  let made: Package;

  beforeAll(async () => {
    const folder = tempFolder();
    writeFileSync(join(folder, 'github.json'), JSON.stringify(githubCatalogue()));
    const read = await readContract({ spec: 'github.json', cwd: folder });
    if (!read.contract) throw new Error('the catalogue cannot be read');
    contract = read.contract;
    made = await packageOf(contract);
  });

  it('gives valid mocks of every message, in every variant', () => {
    const types = contract.messages.map(({ wireType }) => wireType).filter((type) => type !== IMPOSSIBLE);
    expect(types).toHaveLength(223);
    for (const type of types) {
      for (const variant of VARIANTS) {
        for (const seed of seeds(4)) {
          const errors = made.errorsOf(made.mock(type, { seed, variant }), type);
          expect({ type, variant, seed, errors }).toEqual({ type, variant, seed, errors: undefined });
        }
      }
    }
  });

  it('has one message that no body satisfies: told when it is generated, and when it is asked for', () => {
    expect(made.diagnostics.all.map(({ code }) => code)).toEqual(['mock-impossible']);
    expect(() => made.mock(IMPOSSIBLE)).toThrow(/SecretScanningAlertLocationCreatedEvent has no mock/);
  });

  it('unknown events are bodies like the others', () => {
    expect(made.mocks.mockUnknownEvent?.({ seed: 1 })).toBeTypeOf('object');
  });
});
