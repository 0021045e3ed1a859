// A partner's endpoint, as a process of its own so that it can crash. Tells its parent what happens.
import { appendFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { createHandler, toNodeHandler } from '../../generated/handlers/index.js';
import { createFileStore } from './file-store.mjs';

const { SECRET, STORE, EFFECTS, LEASE, CRASH } = process.env;
const tell = (what) => process.send?.(what);

const work = (event, { id }) => {
  if (CRASH) process.kill(process.pid, 'SIGKILL');
  appendFileSync(EFFECTS, `${id}\n`);
  tell({ what: 'handled', type: event.type });
};

const handler = createHandler({
  secret: SECRET,
  on: { 'v1.contact.created': work, 'v1.contact.updated': work, 'v1.contact.deleted': work },
  onUnknown: ({ type }) => tell({ what: 'unknown', type }),
  onInvalid: ({ type, errors }) => tell({ what: 'invalid', type, errors }),
  onDuplicate: ({ type, state }) => tell({ what: 'duplicate', type, state }),
  onRefused: ({ code, message }) => tell({ what: 'refused', code, message }),
  idempotency: { store: createFileStore(STORE, Number(LEASE)) },
});

const server = createServer(toNodeHandler(handler));
server.listen(0, '127.0.0.1', () => tell({ what: 'listening', port: server.address().port }));
process.on('disconnect', () => process.exit());
