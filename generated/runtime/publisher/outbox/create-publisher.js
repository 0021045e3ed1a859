import { createUnlessThere } from '../../postgres.js';
import { outboxKeeping } from './parked.js';
import { createRelay } from './relay.js';
import { rowOf } from './rows.js';
import { MAX_ROWS, statements } from './statements.js';
import { outboxMigrations } from './table.js';
/** Makes the function for what a contract says of its events. */
export function createPublisherWith(binding) {
    return (options = {}) => {
        const sql = statements(options);
        const migrations = outboxMigrations(options);
        return {
            ...outboxKeeping(sql),
            migrations,
            async migrate(query) {
                for (const migration of migrations)
                    await createUnlessThere(query, migration.sql);
            },
            async publish(query, events, { type } = {}) {
                const given = (Array.isArray(events) ? events : [events]);
                const rows = given.filter((event) => event !== null).map((event) => rowOf(binding, event, type));
                for (let from = 0; from < rows.length; from += MAX_ROWS) {
                    await query(...sql.insert(rows.slice(from, from + MAX_ROWS)));
                }
                return rows.length;
            },
            relay: (relayOptions) => createRelay(sql, relayOptions),
        };
    };
}
