import type { CaseId } from '../../catalogue.js';
import type { Bench } from '../bench.js';
import { contentCases } from './content.js';
import { deliveryCases } from './deliveries.js';
import { headerCases } from './headers.js';
import { repeatCases } from './repeats.js';
import { signatureCases } from './signatures.js';
import { timeCases } from './times.js';
import { transportCases } from './transport.js';

/** What a case does. What it finds out is with the bench. @throws NothingToAsk */
export type RunCase = (bench: Bench) => Promise<void>;

/** Those that look at the whole run, rather than sending anything of their own. */
export type OverallCase = 'does-not-redirect' | 'answers-in-time' | 'answers-quickly' | 'stays-up';

/** What each case does. */
export const RUNS: Readonly<Record<Exclude<CaseId, OverallCase>, RunCase>> = {
  ...deliveryCases,
  ...signatureCases,
  ...timeCases,
  ...headerCases,
  ...repeatCases,
  ...contentCases,
  ...transportCases,
};
