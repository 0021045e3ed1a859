/** Hand-written deliveries, judged by the validator that partners get. */
import { validateEvent } from '../../generated/index.js';
import { describeDeliveries } from './describe-deliveries.js';
import { packageJudge } from './judges.js';

describeDeliveries(packageJudge('validateEvent', validateEvent));
