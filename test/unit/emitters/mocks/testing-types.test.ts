import { cpSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { beforeAll, expect, test } from 'vitest';
import { compileErrors } from '../../../e2e/support/compile.js';
import { readOwnContract } from '../../../support/contract.js';
import { type Package, packageOf } from './emitted.js';

const FIXTURE = fileURLToPath(new URL('../../../fixtures/mocks/testing.ts', import.meta.url));

let made: Package;
beforeAll(async () => {
  made = await packageOf(await readOwnContract());
  cpSync(FIXTURE, join(made.folder, 'testing.ts'));
});

test.each([
  '5.9',
  '7',
] as const)('deliveries, scenarios and invalid events are typed, in TypeScript %s', async (version) => {
  for (const resolution of ['nodenext', 'bundler'] as const) {
    const folder = made.folder;
    expect(await compileErrors({ project: folder, name: '', folder }, version, resolution)).toEqual([]);
  }
});
