import type { Contract } from '../../contract/model.js';
import { BANNER } from '../quote/javascript.js';
import { withRetention } from './handler-module.js';

/** The store in PostgreSQL, which remembers for as long as the contract says. */
export function postgresModule(contract: Contract): string {
  return `${BANNER}
import { createPostgresStore as createStore } from '../runtime/handlers/postgres-store.js';

export { createPostgresTable } from '../runtime/handlers/postgres-store.js';

export function createPostgresStore(query, options) {
  return createStore(query, ${withRetention(contract)});
}
`;
}

export function postgresDeclarations(): string {
  return `${BANNER}
export { createPostgresStore, createPostgresTable } from '../runtime/handlers/postgres-store.js';
export type {
  PostgresQuery,
  PostgresStore,
  PostgresStoreOptions,
  PostgresTable,
} from '../runtime/handlers/postgres-store.js';
`;
}
