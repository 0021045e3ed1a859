// Generated from the contract. Do not edit.

import { createPostgresStore as createStore } from '../runtime/handlers/postgres-store.js';

export { createPostgresTable } from '../runtime/handlers/postgres-store.js';

export function createPostgresStore(query, options) {
  return createStore(query, { retention: 604800, ...options });
}
