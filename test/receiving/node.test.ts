import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { runInNewContext } from 'node:vm';
import { describe, expect, test } from 'vitest';
import { tempFolder } from '../e2e/support/temp.js';
import { bundled } from '../support/bundle.js';
import { runs } from '../support/runs.js';
import { ALL_CASES } from './cases/index.js';
import { examples } from './environment.js';
import type { Subject } from './harness.js';
import * as ofNode from './subject.js';

const foreign = (expression: string): unknown => runInNewContext(expression);

/** The package as browsers get it, which Node.js can run as well. */
async function subjectOfTheWeb(): Promise<Subject> {
  const file = join(tempFolder(), 'web.mjs');
  writeFileSync(file, await bundled('test/receiving/subject.ts', { conditions: 'browser' }));
  return import(pathToFileURL(file).href);
}

describe.each([
  ['node', ofNode, 1],
  ['web', await subjectOfTheWeb(), 0.1],
] as const)('in Node.js, with the platform of %s', (_, subject, share) => {
  const environment = { subject, examples, foreign, runs: (usual: number) => runs(Math.ceil(usual * share)) };
  test.each(ALL_CASES.map((one) => [one.name, one.run] as const))('%s', async (_, run) => {
    await run(environment);
  });
});

test('the two are not the same code', async () => {
  const [node, web] = await Promise.all(
    (['node', 'browser'] as const).map((conditions) => bundled('test/receiving/subject.ts', { conditions })),
  );
  expect([/createHmac/.test(node ?? ''), /subtle/.test(node ?? '')]).toEqual([true, false]);
  expect([/createHmac/.test(web ?? ''), /subtle/.test(web ?? '')]).toEqual([false, true]);
});
