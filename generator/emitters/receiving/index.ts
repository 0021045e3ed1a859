import type { Emitter } from '../emitter.js';
import { receiveDeclarations, receiveModule } from './receive-module.js';
import { signatureModules } from './signature-modules.js';

/** What verifies and reads deliveries: the runtime's code, bound to the contract's signature and events. */
export const receiving: Emitter = {
  name: 'receiving',
  emit: (contract) => [
    ...signatureModules(contract),
    { path: 'receiving/receive-webhook.js', content: receiveModule(contract) },
    { path: 'receiving/receive-webhook.d.ts', content: receiveDeclarations(contract) },
  ],
};
