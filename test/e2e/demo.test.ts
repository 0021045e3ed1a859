import { expect, test } from 'vitest';
import { ROOT, runNode } from './support/process.js';

test('the demo shows each delivery for what it is', async () => {
  const { exitCode, stdout, output } = await runNode(['scripts/demo/run.mjs'], ROOT);
  expect(exitCode, output).toBe(0);
  for (const shown of [
    /A signed event arrives\n {2}204 +handled/,
    /one character of the body\n {2}401 +refused, signature_mismatch/,
    /byte for byte\n {2}204 +\S+ was handled before/,
    /an hour later\n {2}401 +refused, timestamp_too_old/,
    /did not exist yesterday\n {2}204 +\S+ is newer/,
    /same transaction, and is sent from there\n {2}204 +handled/,
    /rolled back, and its event with it\n {2}nothing/,
    /crashes .*\n {2}no answer.*\n {2}409 .*\n {2}204 +handled .*\n {2}204 +\S+ was handled before/,
    /3 events had an effect, each of them once/,
  ]) {
    expect(stdout).toMatch(shown);
  }
});
