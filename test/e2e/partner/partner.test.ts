import { cpSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { Diagnostics } from '../../../generator/diagnostics/diagnostic.js';
import { emitAll } from '../../../generator/emitters/index.js';
import { readOwnContract } from '../../support/contract.js';
import { type Consumer, consumerOf } from '../support/consumer.js';
import { type Outcome, run } from '../support/process.js';
import { tempFolder } from '../support/temp.js';

const REPOSITORY = fileURLToPath(new URL('./repository', import.meta.url));
/** That of the workflow in the repository, which is no secret. */
const SECRET = 'whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw';
let consumer: Consumer;

beforeAll(async () => {
  const folder = tempFolder();
  const options = {
    package: { name: '@askelephant/webhooks' },
    diagnostics: new Diagnostics(),
    outputs: { docs: false },
  };
  for (const { path, content } of await emitAll(await readOwnContract(), options)) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), content);
  }
  consumer = await consumerOf(folder);
});

// The repository as it is checked in, over the project that has the package installed.
beforeEach(() => cpSync(REPOSITORY, consumer.project, { recursive: true }));

function ci(): Promise<Outcome> {
  return run('sh', ['ci.sh'], { cwd: consumer.project, env: { WEBHOOK_SECRET: SECRET, PORT_FILE: undefined } });
}

/** A change that somebody makes to a file of the repository. */
function change(path: string, from: string, to: string): void {
  const file = join(consumer.project, path);
  const text = readFileSync(file, 'utf8');
  expect(text).toContain(from);
  writeFileSync(file, text.replace(from, to));
}

describe("a partner's CI", () => {
  test('is green as it is checked in', async () => {
    const { exitCode, output } = await ci();
    expect(output).toContain('4 files with 8 events: 8 valid.');
    expect(output).toContain('The signature fits in 1 recorded delivery.');
    expect(exitCode).toBe(0);
    expect(readFileSync(join(consumer.project, 'reports/endpoint.xml'), 'utf8')).toContain('failures="0"');
  });

  test('is red when a fixture breaks the contract, and says where', async () => {
    change('fixtures/contact-created.json', '"first_name": "Ada"', '"firstName": "Ada"');
    const { exitCode, output } = await ci();
    expect(exitCode).toBe(1);
    expect(output).toContain('✗ fixtures/contact-created.json');
    expect(output).toContain("There is 'firstName': did you mean 'first_name'?");
    expect(readFileSync(join(consumer.project, 'reports/payloads.xml'), 'utf8')).toContain('failures="1"');
    expect(readFileSync(join(consumer.project, 'reports/endpoint.xml'), 'utf8')).toContain('failures="0"');
  });

  test('is red when a recorded delivery was edited by hand', async () => {
    change('fixtures/company-updated.delivery.json', String.raw`{\"id\":`, String.raw`{ \"id\":`);
    const { exitCode, output } = await ci();
    expect(exitCode).toBe(1);
    expect(output).toContain("No signature with 'v1,' fits");
  });

  test('is red when the endpoint handles a delivery as often as it comes', async () => {
    change(
      'src/server.mjs',
      "  secret: WEBHOOK_SECRET ?? '',\n",
      "  secret: WEBHOOK_SECRET ?? '',\n  idempotency: false,\n",
    );
    change('src/server.mjs', '  if (!isNewer(event, table.get(id)?.version)) return;\n', '');
    const { exitCode, output } = await ci();
    expect(output).toContain('4 files with 8 events: 8 valid.');
    expect(exitCode).toBe(1);
    expect(output).toMatch(/✗ [\w-]*(replay|repeat|once|again|duplicate)[\w-]*/);
  });
});
