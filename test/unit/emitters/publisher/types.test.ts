import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { beforeAll, describe, expect, it } from 'vitest';
import { announcedErrors, compileErrors, RESOLUTIONS, TYPESCRIPT } from '../../../e2e/support/compile.js';
import { readOwnContract } from '../../../support/contract.js';
import { type EmittedPackage, emittedPackage } from '../../../support/emitted-package.js';
import { contractOf, ORDERS } from '../contract.js';

const USES = fileURLToPath(new URL('../../../fixtures/entries/', import.meta.url));
const NAME = '@askelephant/webhooks';
const VERSIONS = Object.keys(TYPESCRIPT) as (keyof typeof TYPESCRIPT)[];
const BOTH = VERSIONS.flatMap((version) =>
  Object.keys(RESOLUTIONS).map((resolution) => [version, resolution] as const),
);

describe('the types of the entries', () => {
  let own: EmittedPackage;
  let orders: EmittedPackage;

  beforeAll(async () => {
    own = await emittedPackage(await readOwnContract(), NAME);
    for (const name of ['publisher.ts', 'strict.ts', 'follow-up.ts', 'standard-schema.ts']) {
      writeFileSync(join(own.project, name), readFileSync(join(USES, name)));
    }
    orders = await emittedPackage(contractOf(ORDERS));
    const entries = ['publisher', 'strict'].map((entry) => `export * from '${orders.name}/${entry}';\n`);
    writeFileSync(join(orders.project, 'use.ts'), entries.join(''));
  });

  it.each(BOTH)('are exact under TypeScript %s, resolving as %s', async (version, resolution) => {
    const expected = announcedErrors(own).map(lineOf).sort();
    expect(expected.length).toBeGreaterThan(10);
    const found = await compileErrors(own, version, resolution as keyof typeof RESOLUTIONS);
    expect(found.map(lineOf).sort()).toEqual(expected);
  });

  it.each(VERSIONS)('stand where little is known, under TypeScript %s', async (version) => {
    expect(await compileErrors(orders, version, 'nodenext')).toEqual([]);
  });
});

/** Without the code: the two versions call some of the same errors by different ones. */
function lineOf(error: string): string {
  return error.replace(/ TS\d+$/, '');
}
