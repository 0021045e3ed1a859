import { PGlite } from '@electric-sql/pglite';
import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { RawRequest } from '../../generator/runtime/handlers/types.js';
import type { PostgresQuery } from '../../generator/runtime/postgres.js';
import type { Transport } from '../../generator/runtime/publisher/transports/transport.js';
import { type ContractModules, contractModules } from '../services/support/records.js';
import { readOwnContract } from '../support/contract.js';
import { emittedPackage } from '../support/emitted-package.js';
import { runs } from '../support/runs.js';

const SECRET = 'whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw';

type Contact = Readonly<Record<string, unknown>> & { readonly id: string };
interface Event {
  readonly data: { readonly object: Contact };
}
interface Modules extends ContractModules {
  readonly createDirectTransport: (options: object) => Transport;
  readonly createHandler: (options: object) => (request: RawRequest) => Promise<Response>;
  readonly isNewer: (event: Event, stored: string | undefined) => boolean;
  readonly versionOf: (event: Event) => string;
}

let modules: Modules;
let database: PGlite;
let query: PostgresQuery;

beforeAll(async () => {
  const emitted = await emittedPackage(await readOwnContract());
  const handlers = await emitted.load('handlers/index.js');
  modules = { ...(await contractModules(emitted)), ...handlers } as unknown as Modules;
  database = await PGlite.create();
  query = (text, parameters) => database.query(text, parameters);
  await modules.createPublisher().migrate(query);
});
afterAll(() => database?.close());

/** A partner's endpoint: our handler, and a table of contacts that the newest state wins. */
function partner() {
  const contacts = new Map<string, { readonly version: string; readonly state: Contact | null }>();
  const refusals: unknown[] = [];
  const on = (isDeletion: boolean) => (event: Event) => {
    const { object } = event.data;
    if (!modules.isNewer(event, contacts.get(object.id)?.version)) return;
    contacts.set(object.id, { version: modules.versionOf(event), state: isDeletion ? null : object });
  };
  const handler = modules.createHandler({
    secret: SECRET,
    on: { 'v1.contact.created': on(false), 'v1.contact.updated': on(false), 'v1.contact.deleted': on(true) },
    onRefused: (refused: unknown) => refusals.push(refused),
    onInvalid: (invalid: unknown) => refusals.push(invalid),
  });
  const states = () =>
    Object.fromEntries([...contacts].flatMap(([id, { state }]) => (state === null ? [] : [[id, state]])));
  return { handler, states, refusals };
}

/** What the network does with one delivery. */
const fates = fc.constantFrom('arrives', 'arrives, but the answer is lost', 'is lost', 'arrives late', 'arrives twice');

interface Request {
  readonly headers: Record<string, string>;
  readonly body: string;
}

/** Between the transport and the endpoint. What comes late comes when `deliverLate` is called, in any order. */
function network(handler: (request: RawRequest) => Promise<Response>, fateOf: () => string) {
  const late: Request[] = [];
  const deliver = ({ headers, body }: Request) => handler({ method: 'POST', headers, body });
  const fetch = async (_url: string, request: Request): Promise<Response> => {
    const fate = fateOf();
    if (fate === 'is lost') throw new TypeError('fetch failed');
    if (fate === 'arrives late') {
      late.push(request);
      return new Response(null, { status: 204 });
    }
    const answer = await deliver(request);
    if (fate === 'arrives twice') late.push(request);
    if (fate === 'arrives, but the answer is lost') throw new TypeError('terminated');
    return answer;
  };
  const deliverLate = async (order: () => number) => {
    while (late.length > 0) {
      const [request] = late.splice(order() % late.length, 1);
      if (request) expect((await deliver(request)).status).toBe(204);
    }
  };
  return { fetch, deliverLate };
}

const change = fc.record({
  contact: fc.nat(2),
  name: fc.constantFrom('Ada', 'Grace', 'Mary'),
  isDeleted: fc.boolean(),
  isRolledBack: fc.boolean(),
  // Changes in one millisecond are told apart by the order of their ids.
  passes: fc.nat(1),
});

describe('a partner’s state', () => {
  test('is that of the source in the end, whatever the network does with the deliveries', async () => {
    let events = 0;
    await fc.assert(
      fc.asyncProperty(
        fc.array(change, { minLength: 1, maxLength: 25 }),
        fc.infiniteStream(fates),
        fc.infiniteStream(fc.nat()),
        async (changes, fateStream, orders) => {
          await database.exec('TRUNCATE webhook_outbox');
          const publisher = modules.createPublisher();
          const base = modules.mock('v1.contact.created', { seed: 1 }).data.object;
          const source = new Map<string, Contact>();
          const gone = new Set<string>();
          let time = Date.parse('2026-03-01T12:00:00Z');
          for (const { contact, name, isDeleted, isRolledBack, passes } of changes) {
            const id = `cnt_${contact}`;
            if (gone.has(id)) continue;
            time += passes;
            const at = new Date(time).toISOString();
            const before = source.get(id);
            const after: Contact = {
              ...base,
              id,
              first_name: name,
              updated_at: at,
              created_at: before?.created_at ?? at,
            };
            const envelope = {
              id: `evt_${String(++events).padStart(8, '0')}`,
              created_at: at,
              workspace_id: 'wrks_1',
            };
            const event = !before
              ? modules.contactCreated(after, envelope)
              : isDeleted
                ? modules.contactDeleted(before, envelope)
                : modules.contactUpdated(before, after, envelope);
            await database
              .transaction(async (tx) => {
                await publisher.publish((text, parameters) => tx.query(text, parameters), event);
                if (isRolledBack) await tx.rollback();
              })
              .catch(() => {});
            // A change that no event reports leaves the record as it was, but for its books.
            if (isRolledBack || event === null) continue;
            if (before && isDeleted) {
              source.delete(id);
              gone.add(id);
            } else source.set(id, after);
          }

          const { handler, states, refusals } = partner();
          const fateOf = () => fateStream.next().value as string;
          const { fetch, deliverLate } = network(handler, fateOf);
          const relay = publisher.relay({
            query,
            transport: modules.createDirectTransport({ url: 'http://partner.test/', secret: SECRET, fetch }),
            backoff: { first: 0.001, longest: 0.001 },
            maxAttempts: Number.POSITIVE_INFINITY,
          });
          while ((await publisher.status(query)).waiting > 0) await relay.drain();
          await deliverLate(() => orders.next().value as number);
          expect(states()).toEqual(Object.fromEntries(source));
          expect(refusals).toEqual([]);
        },
      ),
      { numRuns: runs(25) },
    );
  });
});
