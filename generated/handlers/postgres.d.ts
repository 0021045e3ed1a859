// Generated from the contract. Do not edit.

export { createPostgresStore, createPostgresTable } from '../runtime/handlers/postgres-store.js';
export type {
  PostgresQuery,
  PostgresStore,
  PostgresStoreOptions,
  PostgresTable,
} from '../runtime/handlers/postgres-store.js';
