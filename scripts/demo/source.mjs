// The sender's side: records in an embedded PostgreSQL, and what is told of them, in one transaction.
import { PGlite } from '@electric-sql/pglite';
import { mock } from '../../generated/mocks/index.js';
import { contactUpdated, createDirectTransport, createPublisher } from '../../generated/publisher/index.js';

const queryOf = (database) => (text, parameters) => database.query(text, parameters);

/** A product with one record. */
export async function openSource(secret) {
  const database = await PGlite.create();
  const publisher = createPublisher();
  await publisher.migrate(queryOf(database));
  await database.exec('CREATE TABLE records (id text PRIMARY KEY, state jsonb NOT NULL)');
  const { id, ...record } = mock('v1.contact.created', { seed: 5 }).data.object;
  await database.query('INSERT INTO records VALUES ($1, $2)', [id, { id, ...record }]);
  let events = 0;

  return {
    /** Changes the record and writes the event beside it; both are undone where `fails` is said. */
    async change(changes, { fails = false } = {}) {
      await database.transaction(async (tx) => {
        const { rows } = await tx.query('SELECT state FROM records WHERE id = $1 FOR UPDATE', [id]);
        const before = rows[0].state;
        const after = { ...before, ...changes };
        await tx.query('UPDATE records SET state = $2 WHERE id = $1', [id, after]);
        const envelope = { id: `evt_demo${++events}`, created_at: new Date().toISOString(), workspace_id: 'wrks_demo' };
        await publisher.publish(queryOf(tx), contactUpdated(before, after, envelope));
        if (fails) await tx.rollback();
      });
    },
    /** Sends what is in the outbox to an endpoint. Its statuses. */
    async send(url) {
      const statuses = [];
      const told = async (...given) => {
        const answer = await fetch(...given);
        statuses.push(String(answer.status));
        return answer;
      };
      const transport = createDirectTransport({ url, secret, fetch: told });
      await publisher.relay({ query: queryOf(database), transport }).drain();
      return statuses;
    },
    close: () => database.close(),
  };
}
