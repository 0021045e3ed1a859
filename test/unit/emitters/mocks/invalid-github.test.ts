import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import type { Contract } from '../../../../generator/contract/model.js';
import { readContract } from '../../../../generator/contract/read-contract.js';
import { tempFolder } from '../../../e2e/support/temp.js';
import { githubCatalogue } from '../../../support/github-catalogue.mjs';
import { isDeep, runs } from '../../../support/runs.js';
import { type Breaking, breakingOf, setOf } from './breaking.js';
import { packageOf } from './emitted.js';

/** No body satisfies it. */
const IMPOSSIBLE = 'secret_scanning_alert_location.created';
/** All messages with `DEEP`; one of so many without it. */
const STEP = isDeep ? 1 : 12;

describe("GitHub's catalogue", () => {
  let types: readonly string[];
  let breaking: Breaking;

  beforeAll(async () => {
    const folder = tempFolder();
    writeFileSync(join(folder, 'github.json'), JSON.stringify(githubCatalogue()));
    const read = await readContract({ spec: 'github.json', cwd: folder });
    const contract = read.contract as Contract;
    breaking = await breakingOf(await packageOf(contract), contract);
    types = contract.messages.map(({ wireType }) => wireType).filter((type) => type !== IMPOSSIBLE);
  });

  it('every invalid event is rejected with its label', () => {
    let count = 0;
    for (let index = 0; index < types.length; index += STEP) {
      const type = types[index] as string;
      for (let seed = 0; seed < runs(1); seed++) {
        for (const { name, value, path, keyword, also } of breaking.invalid(type, { seed: index + seed })) {
          const result = breaking.validateEvent(value, { type });
          const errors = result.ok ? [] : setOf(result.errors);
          if (errors.join() !== setOf([{ path, keyword }, ...also]).join()) {
            expect({ type, name, errors }).toEqual({ type, name, errors: setOf([{ path, keyword }, ...also]) });
          }
          count++;
        }
      }
    }
    expect(count).toBeGreaterThan(5000);
  });

  it('has none where there is no valid event', () => {
    expect(() => breaking.invalid(IMPOSSIBLE)).toThrow(/has no mock/);
  });
});
