/** What people do with the values that they get, and with those that they make, in the language itself. */
import { cpSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { readOwnContract } from '../support/contract.js';
import { emitModels, run } from './support/driver.js';
import { describeWith } from './support/toolchains.js';

const support = (path: string): string => fileURLToPath(new URL(`support/${path}`, import.meta.url));
const contract = await readOwnContract();

describeWith(['python'], 'values in Python', () => {
  test('date-times are date-times, and events can be made', async () => {
    const { folder } = await emitModels(contract, ['python']);
    const printed = await run('python3', [support('python/values.py')], folder, { PYTHONPATH: join(folder, 'python') });
    expect(printed).toBe('fine\n');
  });
});

describeWith(['go'], 'values in Go', () => {
  test('date-times are date-times, and events can be made', async () => {
    const { folder } = await emitModels(contract, ['go']);
    cpSync(support('go/values_test.go.txt'), join(folder, 'go/values_test.go'));
    expect(await run('go', ['test', './...'], join(folder, 'go'))).toMatch(/^ok/);
  });
});
