import { acknowledged } from './judge.js';
const MOST_TOLD = 3;
export const OVERALL = {
    'does-not-redirect': ({ baseline, delivery }) => {
        const redirects = baseline.filter(({ outcome }) => isRedirect(outcome));
        return told('unexpected-answer', redirects, ({ label, outcome }) => `${label}: ${acknowledged(outcome, delivery)?.message}`);
    },
    'answers-in-time': (records) => slowerThan(records, records.limit),
    'answers-quickly': (records) => slowerThan(records, records.limit / 3),
};
function slowerThan({ all }, limit) {
    const late = all.filter(({ outcome }) => outcome.kind !== 'broken' && outcome.ms > limit);
    const slowest = late.sort((one, other) => other.outcome.ms - one.outcome.ms);
    const judged = told('late-answer', slowest, ({ label, outcome }) => {
        const what = outcome.kind === 'silence' ? 'no answer within' : 'answered after';
        return `${label}: ${what} ${seconds(outcome.ms)}, more than ${seconds(limit)}`;
    });
    const more = late.length - MOST_TOLD;
    return more > 0
        ? { ...judged, findings: [...judged.findings, { code: 'late-answer', message: `so were ${more} other answers` }] }
        : judged;
}
function told(code, exchanges, message) {
    const shown = exchanges.slice(0, MOST_TOLD);
    return { exchanges: shown, findings: shown.map((one, exchange) => ({ code, message: message(one), exchange })) };
}
export function isRedirect(outcome) {
    return outcome.kind === 'answer' && outcome.status >= 300 && outcome.status < 400;
}
function seconds(ms) {
    return `${Number((ms / 1000).toFixed(2))} s`;
}
