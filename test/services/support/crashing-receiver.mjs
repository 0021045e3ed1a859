// Claims the event `evt_1`, begins its work, says so, and waits to be killed. Argument: the connection, as JSON.
import { Client } from 'pg';
import { attemptOnce } from '../../../dist/runtime/handlers/handle-once.js';
import { createPostgresStore } from '../../../dist/runtime/handlers/postgres-store.js';

const connection = JSON.parse(process.argv[2]);
const [claims, work] = [new Client(connection), new Client(connection)];
await Promise.all([claims.connect(), work.connect()]);
const store = createPostgresStore((text, parameters) => claims.query(text, parameters));
await attemptOnce(
  store,
  'evt_1',
  async () => {
    await work.query('BEGIN');
    await work.query('INSERT INTO effects VALUES ($1)', ['evt_1']);
    process.stdout.write('working\n');
    await new Promise((resolve) => setTimeout(resolve, 60_000));
  },
  async () => {},
);
