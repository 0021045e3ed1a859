/** A real PostgreSQL of our own: in a folder that is gone afterwards, reached through a socket in it. */
import { execFileSync, spawn } from 'node:child_process';
import { once } from 'node:events';
import { chownSync, existsSync, mkdtempSync, readdirSync, realpathSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import pg from 'pg';

/** Where Debian and Ubuntu install it; elsewhere it is in the PATH. */
const DEBIAN = '/usr/lib/postgresql';

/** The folder of `initdb` and `postgres`, if they are installed. */
export function postgresBinaries() {
  const versions = existsSync(DEBIAN) ? readdirSync(DEBIAN).sort((a, b) => Number(b) - Number(a)) : [];
  const folders = [
    ...versions.map((version) => join(DEBIAN, version, 'bin')),
    ...(process.env.PATH ?? '').split(delimiter),
  ];
  return folders.find((folder) => ['initdb', 'postgres'].every((program) => existsSync(join(folder, program))));
}

export async function startPostgres(binaries, { durable = false } = {}) {
  const folder = realpathSync(mkdtempSync(join(tmpdir(), 'webhook-contract-pg-')));
  const user = unprivileged();
  if (user) chownSync(folder, user.uid, user.gid);
  const data = join(folder, 'data');
  const how = { ...user, cwd: folder, stdio: 'ignore' };
  execFileSync(
    join(binaries, 'initdb'),
    ['-D', data, '-U', 'tests', '-A', 'trust', '-E', 'UTF8', '--locale=C', '-N'],
    how,
  );
  const settings = [
    'listen_addresses=',
    `fsync=${durable ? 'on' : 'off'}`,
    'max_connections=40',
    'shared_buffers=16MB',
  ];
  const server = spawn(
    join(binaries, 'postgres'),
    ['-D', data, '-k', folder, ...settings.flatMap((setting) => ['-c', setting])],
    how,
  );
  const ended = once(server, 'exit');
  const connection = { host: folder, user: 'tests', database: 'postgres' };
  const stop = async () => {
    // First the end that waits until clients have left, then the one that does not.
    server.kill('SIGTERM');
    const impatient = setTimeout(() => server.kill('SIGINT'), 5000);
    await ended;
    clearTimeout(impatient);
    rmSync(folder, { recursive: true, force: true });
  };
  try {
    await Promise.race([untilReady(connection), ended.then(() => Promise.reject(new Error('postgres did not start')))]);
  } catch (error) {
    await stop();
    throw error;
  }
  return { connection, stop };
}

/** PostgreSQL refuses to run as root. */
function unprivileged() {
  if (process.getuid?.() !== 0) return undefined;
  for (const name of ['postgres', 'nobody']) {
    try {
      const [uid, gid] = ['-u', '-g'].map((flag) => Number(execFileSync('id', [flag, name], { stdio: 'pipe' })));
      return { uid, gid };
    } catch {
      // There is no such user here.
    }
  }
  return undefined;
}

async function untilReady(connection) {
  for (let left = 1000; ; left--) {
    const client = new pg.Client(connection);
    client.on('error', () => {});
    try {
      await client.connect();
      await client.end();
      return;
    } catch (error) {
      if (left === 0) throw error;
      await new Promise((resolve) => setTimeout(resolve, 100));
    }
  }
}
