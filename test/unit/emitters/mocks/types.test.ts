import { cpSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { beforeAll, expect, test } from 'vitest';
import { compileErrors } from '../../../e2e/support/compile.js';
import { readOwnContract } from '../../../support/contract.js';
import { type Package, packageOf } from './emitted.js';

const FIXTURE = fileURLToPath(new URL('../../../fixtures/mocks/overrides.ts', import.meta.url));

let made: Package;
beforeAll(async () => {
  made = await packageOf(await readOwnContract());
  cpSync(FIXTURE, join(made.folder, 'overrides.ts'));
});

test.each(['5.9', '7'] as const)('overrides are typed, in TypeScript %s under strict', async (version) => {
  expect(await compileErrors({ project: made.folder, name: '', folder: made.folder }, version, 'nodenext')).toEqual([]);
});
