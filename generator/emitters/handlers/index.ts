import type { Emitter } from '../emitter.js';
import { handlerDeclarations, handlerModule } from './handler-module.js';
import { postgresDeclarations, postgresModule } from './postgres-module.js';

/** What answers deliveries: the runtime's code, bound to what the contract says of ids, order and success. */
export const handlers: Emitter = {
  name: 'handlers',
  emit: (contract) => [
    { path: 'handlers/index.js', content: handlerModule(contract) },
    { path: 'handlers/index.d.ts', content: handlerDeclarations(contract) },
    { path: 'handlers/postgres.js', content: postgresModule(contract) },
    { path: 'handlers/postgres.d.ts', content: postgresDeclarations() },
  ],
};
