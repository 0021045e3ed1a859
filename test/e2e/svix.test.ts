import { spawn } from 'node:child_process';
import { cpSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { openapiMissing, type SvixServer, svixServer } from '../support/svix-server.js';
import { sandbox } from '../unit/output/sandbox.js';

const ROOT = join(import.meta.dirname, '../..');
const TOKEN = 'testsk_PfVNsi3TxVjyEqn4Yd3aS1Q8sLZkWm0d.eu';

let server: SvixServer;
let folder: string;
beforeEach(async () => {
  server = await svixServer(TOKEN);
  folder = sandbox();
  cpSync(join(ROOT, 'spec'), join(folder, 'spec'), { recursive: true });
  const name = "export default { package: { name: '@acme/webhooks' } };\n";
  writeFileSync(join(folder, 'webhook-contract.config.mjs'), name);
});
afterEach(async () => {
  const { violations } = server;
  await server.close();
  expect(violations, "what is against Svix's OpenAPI").toEqual([]);
});

interface Ended {
  readonly code: number | null;
  readonly out: string;
  readonly err: string;
}

/** Everything that any run printed, which must never hold the token. */
function svix(
  command: string,
  { args = [], token = TOKEN, kill }: { args?: string[]; token?: string; kill?: (stop: () => void) => void } = {},
): Promise<Ended> {
  const given = ['svix', command, '--server-url', server.url, ...args];
  const child = spawn(process.execPath, [join(ROOT, 'dist/cli.js'), ...given], {
    cwd: folder,
    env: { ...process.env, SVIX_TOKEN: token, NO_COLOR: '1' },
  });
  const printed = { out: '', err: '' };
  child.stdout.on('data', (chunk: Buffer) => {
    printed.out += chunk.toString();
  });
  child.stderr.on('data', (chunk: Buffer) => {
    printed.err += chunk.toString();
  });
  kill?.(() => child.kill('SIGKILL'));
  return new Promise((resolve) => {
    child.once('close', (code) => {
      if (token !== '') expect(printed.out + printed.err).not.toContain(token);
      resolve({ code, ...printed });
    });
  });
}

function edit(file: string, from: string | RegExp, to: string): void {
  const path = join(folder, file);
  const text = readFileSync(path, 'utf8');
  expect(text).toMatch(from);
  writeFileSync(path, text.replace(from, to));
}

const writes = () => server.requests.filter(({ method }) => method !== 'GET');

describe.skipIf(openapiMissing !== undefined && process.env.CI === undefined)('the catalogue in Svix', () => {
  it('is planned, made, and then as planned', async () => {
    const before = await svix('plan');
    expect(before.code).toBe(1);
    expect(before.out).toContain('+ v1.contact.updated');
    expect(before.out).toContain('13 to create, 0 to change, 0 to archive; 0 as the contract says.');
    expect(writes()).toEqual([]);

    expect((await svix('apply')).code).toBe(0);
    expect(server.types.size).toBe(13);
    const stored = server.types.get('v1.contact.updated');
    const schemas = stored?.schemas as Record<string, { $schema: string; examples: unknown[] }>;
    expect(stored).toMatchObject({ groupName: 'Contacts', archived: false, deprecated: false });
    expect(schemas['1']?.$schema).toBe('http://json-schema.org/draft-07/schema#');
    expect(schemas['1']?.examples.length).toBeGreaterThan(0);

    const after = await svix('plan');
    expect(after).toMatchObject({ code: 0, out: 'Nothing to do: 13 event types as the contract says.\n' });
    const count = writes().length;
    expect((await svix('apply')).code).toBe(0);
    expect(writes().length, 'a second time changes nothing').toBe(count);
  });

  it('takes each difference for what it is', async () => {
    await svix('apply');
    const stored = (name: string) => server.types.get(name);
    // Somebody's own types, somebody's flags, and a change by hand.
    const at = '2026-03-01T12:00:00Z';
    const foreign = {
      name: 'billing.paid',
      description: 'x',
      archived: false,
      deprecated: false,
      createdAt: at,
      updatedAt: at,
    };
    server.types.set('billing.paid', foreign);
    Object.assign(stored('v1.tag.created') ?? {}, { featureFlags: ['beta'], description: 'by hand' });
    Object.assign(stored('v1.tag.deleted') ?? {}, { archived: true });
    edit('spec/schemas/tag.yaml', 'A tag after a change, with', 'A changed tag, with');
    const type = 'v1.company.deleted';

    const plan = await svix('plan', { args: ['--exclude', type] });
    expect(plan.code).toBe(1);
    expect(plan.out).toContain('~ v1.tag.created\n    description  "by hand" → ');
    expect(plan.out).toMatch(
      /~ v1\.tag\.updated\n {4}schema \/definitions\/TagChange\/description {2}"A tag after .*" → "A changed tag/,
    );
    expect(plan.out).toContain('~ v1.tag.deleted (restored from the archive)');
    expect(plan.out).toContain(`- ${type} (archived, never deleted)`);
    expect(plan.out).not.toContain('billing.paid');
    expect(plan.out).toContain('1 other event type left alone.');

    const machine = JSON.parse((await svix('plan', { args: ['--exclude', type, '--format', 'json'] })).out) as {
      changes: { kind: string; name: string }[];
    };
    expect(machine.changes.map(({ kind, name }) => `${kind} ${name}`)).toContain(`archive ${type}`);
    const annotated = await svix('plan', { args: ['--exclude', type, '--format', 'github'] });
    expect(annotated.code).toBe(1);
    expect(annotated.out).toContain('::error');

    expect((await svix('apply', { args: ['--exclude', type] })).code).toBe(0);
    expect(stored(type)).toMatchObject({ archived: true });
    expect(stored('billing.paid')).toEqual(foreign);
    expect(stored('v1.tag.created')).toMatchObject({ featureFlags: ['beta'] });
    expect(stored('v1.tag.deleted')).toMatchObject({ archived: false });
    expect(server.requests.some(({ method }) => method === 'DELETE')).toBe(false);
    expect((await svix('plan', { args: ['--exclude', type] })).code).toBe(0);
    // What comes back to the contract comes back to the catalogue.
    expect((await svix('apply')).code).toBe(0);
    expect(stored(type)).toMatchObject({ archived: false });
  });

  it('ends the same when it is killed in the middle and run again', async () => {
    let stop = () => {};
    // From the fifth write on there is no answer: a process that the machine lets run on comes no further.
    server.chaos = () => {
      if (writes().length < 5) return undefined;
      stop();
      return { status: 500, drop: true };
    };
    await svix('apply', {
      kill(kill) {
        stop = kill;
      },
    });
    delete server.chaos;
    expect(server.types.size).toBeGreaterThan(0);
    expect(server.types.size, 'killed before the end').toBeLessThan(13);
    expect((await svix('apply')).code).toBe(0);
    expect(server.types.size).toBe(13);
    expect((await svix('plan')).code).toBe(0);
  });

  it('survives limits, failures and lost answers', async () => {
    server.faults.push(
      { status: 500 },
      { status: 429, headers: { 'retry-after': '0' } },
      undefined,
      { status: 200, drop: true },
      undefined,
      { status: 502, carriedOut: true },
      undefined,
      { status: 200, drop: true, carriedOut: true },
      { status: 503 },
    );
    expect((await svix('apply')).code).toBe(0);
    expect(server.types.size).toBe(13);
    expect((await svix('plan')).code).toBe(0);
  });

  it('says what is wrong, and never the token', async () => {
    const wrong = await svix('plan', { token: 'testsk_another' });
    expect(wrong.code).toBe(2);
    expect(wrong.err).toContain('svix-request-failed');
    expect(wrong.err).toContain('Svix answered 401');
    expect(wrong.err).toContain('[token]');
    const none = await svix('plan', { token: '' });
    expect(none.code).toBe(2);
    expect(none.err).toContain('SVIX_TOKEN');
    const args = ['--type-header', 'x-type'];
    const refused = await svix('plan', { args: [...args, '--server-url', 'http://127.0.0.1:9'] });
    expect(refused.code).toBe(2);
    expect(refused.err).toContain('could not be reached');
  });
});
