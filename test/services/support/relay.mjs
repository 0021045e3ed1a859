// A relay as a process of its own, to be killed. Argument: { connection, package, server, token, relay }, as JSON.
// It ends properly when its parent closes the channel.
import { pathToFileURL } from 'node:url';
import pg from 'pg';

const given = JSON.parse(process.argv[2]);
const { createPublisher, createSvixTransport } = await import(
  pathToFileURL(`${given.package}/publisher/index.js`).href
);
const pool = new pg.Pool({ ...given.connection, max: 4 });
pool.on('error', () => {});
const relay = createPublisher().relay({
  query: (text, parameters) => pool.query(text, parameters),
  transport: createSvixTransport({ token: given.token, serverUrl: given.server }),
  ...given.relay,
  onError: (error) => console.error(error),
});
relay.start();
process.send?.('started');
process.on('disconnect', async () => {
  await relay.stop();
  await pool.end();
});
