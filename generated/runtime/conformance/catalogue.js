import { CONTENT } from './catalogue/content.js';
import { DELIVERIES } from './catalogue/deliveries.js';
import { HEADERS } from './catalogue/headers.js';
import { REPEATS } from './catalogue/repeats.js';
import { SIGNATURES } from './catalogue/signatures.js';
import { TIMES } from './catalogue/times.js';
import { TRANSPORT } from './catalogue/transport.js';
const GROUPS = {
    deliveries: DELIVERIES,
    signatures: SIGNATURES,
    times: TIMES,
    headers: HEADERS,
    repeats: REPEATS,
    content: CONTENT,
    transport: TRANSPORT,
};
/** Every case there is: what the command runs, and what the documentation lists. Data alone. */
export const CATALOGUE = Object.entries(GROUPS).flatMap(([group, cases]) => {
    return Object.entries(cases).map(([id, text]) => {
        return { id: id, group: group, ...text };
    });
});
/** What the groups are called. */
export const GROUP_TITLES = {
    deliveries: 'Genuine deliveries',
    signatures: 'Signatures',
    times: 'Timestamps',
    headers: 'Headers',
    repeats: 'Repeats and order',
    content: 'Content',
    transport: 'Transport',
};
