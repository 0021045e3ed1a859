/** A product whose records change all the time, each change in a transaction together with its event. */
import type { PostgresQuery } from '../../../generator/runtime/postgres.js';
import type { Publisher } from '../../../generator/runtime/publisher/outbox/create-publisher.js';
import type { EmittedPackage } from '../../support/emitted-package.js';

type Value = Readonly<Record<string, unknown>>;

export interface ContractModules {
  readonly createPublisher: (options?: { table?: string; schema?: string }) => Publisher<unknown>;
  readonly contactCreated: (object: Value, envelope: Value) => Value;
  readonly contactUpdated: (before: Value, after: Value, envelope: Value) => Value | null;
  readonly contactDeleted: (object: Value, envelope: Value) => Value;
  readonly mock: (type: string, options: object) => { readonly data: { readonly object: Value } };
}

export async function contractModules(emitted: EmittedPackage): Promise<ContractModules> {
  const [publisher, mocks] = await Promise.all([emitted.load('publisher/index.js'), emitted.load('mocks/index.js')]);
  return { ...publisher, ...mocks } as unknown as ContractModules;
}

/** A database in which one can work in a transaction: whatever throws in it rolls it back. */
export interface Database {
  readonly query: PostgresQuery;
  transaction<Result>(work: (query: PostgresQuery) => Promise<Result>): Promise<Result>;
}

export interface Written {
  /** The ids of the events of each record, in the order of its changes. */
  readonly committed: ReadonlyMap<string, readonly string[]>;
  readonly rolledBack: ReadonlySet<string>;
}

export const OWNER = 'wrks_1';
const RECORDS = 60;

class RollBack extends Error {}

/** Between 0 and 1, the same for the same seed. */
export function randomOf(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state * 1_664_525 + 1_013_904_223) % 2 ** 32;
    return state / 2 ** 32;
  };
}

export async function createRecords({ query }: Database): Promise<void> {
  await query('CREATE TABLE records (id text PRIMARY KEY, version integer NOT NULL, state text)', []);
  for (let at = 0; at < RECORDS; at++) await query('INSERT INTO records VALUES ($1, 0, NULL)', [`cnt_${at}`]);
}

/** Makes changes until there are enough, several writers at a time; every tenth transaction is rolled back. */
export async function writeChanges(
  database: Database,
  modules: ContractModules,
  { changes, writers }: { readonly changes: number; readonly writers: number },
): Promise<Written> {
  const publisher = modules.createPublisher();
  const base = modules.mock('v1.contact.created', { seed: 1 }).data.object;
  const log: { readonly record: string; readonly version: number; readonly id: string }[] = [];
  const rolledBack = new Set<string>();
  let events = 0;
  let left = changes;

  const change = async (query: PostgresQuery, record: string, random: () => number) => {
    const { rows } = await query('SELECT version, state FROM records WHERE id = $1 FOR UPDATE', [record]);
    const [{ version, state }] = rows as [{ version: number; state: string | null }];
    const before = state === null ? undefined : (JSON.parse(state) as Value);
    const after = { ...base, id: record, last_name: `v${version + 1}` };
    const isDeleted = before !== undefined && random() < 0.05;
    const id = `evt_${String(++events).padStart(8, '0')}`;
    const envelope = { id, created_at: '2026-03-01T12:00:00.000Z', workspace_id: OWNER };
    const next = isDeleted ? null : JSON.stringify(after);
    await query('UPDATE records SET version = $2, state = $3 WHERE id = $1', [record, version + 1, next]);
    const event = before
      ? isDeleted
        ? modules.contactDeleted(before, envelope)
        : modules.contactUpdated(before, after, envelope)
      : modules.contactCreated(after, envelope);
    if (event === null) throw new Error('a change of a name is reported');
    return { event, told: { record, version: version + 1, id } };
  };

  const writer = async (seed: number): Promise<void> => {
    const random = randomOf(seed);
    while (left > 0) {
      left--;
      // Two at once now and then, in one order for all, so that no two writers wait for each other.
      const count = left > 0 && random() < 0.2 ? 2 : 1;
      const records = new Set(Array.from({ length: count }, () => `cnt_${Math.floor(random() * RECORDS)}`));
      left -= records.size - 1;
      const isRolledBack = random() < 0.1;
      const made: Awaited<ReturnType<typeof change>>[] = [];
      try {
        await database.transaction(async (query) => {
          for (const record of [...records].sort()) made.push(await change(query, record, random));
          await publisher.publish(
            query,
            made.map(({ event }) => event),
          );
          if (isRolledBack) throw new RollBack();
        });
        log.push(...made.map(({ told }) => told));
      } catch (error) {
        if (!(error instanceof RollBack)) throw error;
        for (const { told } of made) rolledBack.add(told.id);
        left += made.length;
      }
    }
  };
  await Promise.all(Array.from({ length: writers }, (_, at) => writer(at + 1)));

  const committed = new Map<string, string[]>();
  for (const { record, id } of log.sort((a, b) => a.version - b.version)) {
    committed.set(record, [...(committed.get(record) ?? []), id]);
  }
  return { committed, rolledBack };
}
