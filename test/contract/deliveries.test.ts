/** Hand-written deliveries, judged by the model. */
import { expect, it } from 'vitest';
import { readOwnContract } from '../support/contract.js';
import { describeDeliveries } from './describe-deliveries.js';
import { resourceFaults } from './faults.js';
import { modelJudge } from './judges.js';

const contract = await readOwnContract();
describeDeliveries(modelJudge(contract));

it('a resource that is no object is none', () => {
  expect([...resourceFaults(contract)]).toEqual([]);
});
