import type { Contract } from '../../contract/model.js';
import type { Emitter } from '../emitter.js';
import { publisherCode } from './code.js';
import { publisherTypes } from './declarations.js';
import { outboxCode, outboxTypes } from './outbox-module.js';
import { planOf } from './plan.js';

/** `publisher/`: a function for each message, that makes what the contract allows and nothing else; and the outbox. */
export const publisher: Emitter = {
  name: 'publisher',
  emit: (contract: Contract) => {
    const plans = contract.messages.map((message) => planOf(contract, message));
    return [
      { path: 'publisher/index.js', content: publisherCode(contract, plans) },
      { path: 'publisher/index.d.ts', content: publisherTypes(plans) },
      { path: 'publisher/outbox.js', content: outboxCode(contract, plans) },
      { path: 'publisher/outbox.d.ts', content: outboxTypes(contract) },
    ];
  },
};
