/** Hand-written deliveries, judged by the model. */
import { readOwnContract } from '../support/contract.js';
import { describeDeliveries } from './describe-deliveries.js';
import { modelJudge } from './judges.js';

describeDeliveries(modelJudge(await readOwnContract()));
