import { contentCases } from './content.js';
import { deliveryCases } from './deliveries.js';
import { headerCases } from './headers.js';
import { repeatCases } from './repeats.js';
import { signatureCases } from './signatures.js';
import { timeCases } from './times.js';
import { transportCases } from './transport.js';
/** What each case does. */
export const RUNS = {
    ...deliveryCases,
    ...signatureCases,
    ...timeCases,
    ...headerCases,
    ...repeatCases,
    ...contentCases,
    ...transportCases,
};
