// The endpoint: webhooks in, contacts and the like in a table.
import { mkdirSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { dirname } from 'node:path';
import { EVENT_TYPES } from '@askelephant/webhooks';
import { createHandler, isNewer, toNodeHandler, versionOf } from '@askelephant/webhooks/handlers';

const { WEBHOOK_SECRET, PORT = '3000', PORT_FILE } = process.env;

/** The state of each resource, and its version, by its id. */
const table = new Map();
/** How many changes each delivery made, by its id: what the conformance test asks for. */
const effects = new Map();

function store(event, { delivery }) {
  const { id } = event.data.object;
  if (!isNewer(event, table.get(id)?.version)) return;
  table.set(id, { version: versionOf(event), object: event.data.object });
  effects.set(delivery.id, (effects.get(delivery.id) ?? 0) + 1);
}

const handler = createHandler({
  secret: WEBHOOK_SECRET ?? '',
  on: Object.fromEntries(EVENT_TYPES.map((type) => [type, store])),
});

const webhooks = toNodeHandler(handler);

const server = createServer((request, response) => {
  const { pathname, searchParams } = new URL(request.url ?? '/', 'http://localhost');
  if (pathname === '/webhooks') return webhooks(request, response);
  // Only where the endpoint is tested.
  if (pathname === '/effects' && PORT_FILE) {
    const id = searchParams.get('id') ?? '';
    response.setHeader('content-type', 'application/json');
    return response.end(JSON.stringify({ id, effects: effects.get(id) ?? 0 }));
  }
  response.statusCode = 404;
  return response.end();
});

server.listen(Number(PORT), '127.0.0.1', () => {
  if (!PORT_FILE) return;
  mkdirSync(dirname(PORT_FILE), { recursive: true });
  writeFileSync(PORT_FILE, String(server.address().port));
});
