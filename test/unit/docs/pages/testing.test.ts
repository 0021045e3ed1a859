/** The testing page tells of the command what the package has, and nothing else. */
import { expect, test } from 'vitest';
import { parse } from 'yaml';
import type { Contract } from '../../../../generator/contract/model.js';
import { Diagnostics } from '../../../../generator/diagnostics/diagnostic.js';
import { emitAll } from '../../../../generator/emitters/index.js';
import { readOwnContract } from '../../../support/contract.js';

const contract = await readOwnContract();

async function pageOf(of: Contract, outputs: Readonly<Record<string, boolean>> = {}): Promise<string> {
  const files = await emitAll(of, { package: { name: '@shop/events' }, diagnostics: new Diagnostics(), outputs });
  return files.find(({ path }) => path === 'docs/testing.md')?.content ?? '';
}

const workflows = (page: string): string[] =>
  [...page.matchAll(/```yaml\n([\s\S]*?)\n```/g)].map(([, text = '']) => text);

test('the command has its name of the package, and its options are told', async () => {
  const page = await pageOf(contract);
  const told = [
    'npx shop-events validate --strict fixtures/',
    'npx shop-events test-endpoint http://localhost:3000/webhooks',
    '--fail-on-unknown',
    '--probe-url http://localhost:3000/effects',
    '--format text --format junit=report.xml',
  ];
  for (const text of told) expect(page).toContain(text);
});

test('the workflows are YAML, and give the secret to the checks', async () => {
  const [github, gitlab, ...more] = workflows(await pageOf(contract)).map((text) => parse(text) as unknown);
  expect(more).toEqual([]);
  expect(github).toMatchObject({
    jobs: { webhooks: { env: { WEBHOOK_SECRET: `$\{{ secrets.TEST_WEBHOOK_SECRET }}` } } },
  });
  expect(gitlab).toMatchObject({ webhooks: { artifacts: { reports: { junit: ['validate.xml', 'endpoint.xml'] } } } });
});

test('where nothing is signed, no secret is asked for', async () => {
  expect(await pageOf({ ...contract, signatures: [] })).not.toContain('WEBHOOK_SECRET');
});

test('a package that cannot test endpoints is not said to', async () => {
  const page = await pageOf(contract, { conformance: false });
  expect(page).toContain('npx shop-events validate');
  expect(page).not.toContain('test-endpoint');
});

test('a package without a command has its own tests in CI', async () => {
  const page = await pageOf(contract, { cli: false });
  expect(page).not.toContain('npx ');
  expect(workflows(page)).toHaveLength(2);
  for (const text of workflows(page)) expect(text).toContain('npm test');
});
