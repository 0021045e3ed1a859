/** The delivery counts as arrived. */
export const acknowledged = (outcome, delivery) => {
    if (outcome.kind === 'answer' && isSuccess(outcome.status, delivery))
        return undefined;
    return wrong(outcome, delivery, `instead of ${delivery.success.join(' or ').toLowerCase()}`);
};
/** The delivery is refused as the sender's fault. */
export const refused = (outcome, delivery) => {
    if (outcome.kind === 'answer' && isRefusal(outcome.status))
        return undefined;
    return wrong(outcome, delivery, 'instead of 4xx');
};
/** Either will do. */
export const clean = (outcome, delivery) => {
    return acknowledged(outcome, delivery) && refused(outcome, delivery)
        ? wrong(outcome, delivery, 'instead of 2xx or 4xx')
        : undefined;
};
/** One of these statuses, or success. */
export function acknowledgedOr(...statuses) {
    return (outcome, delivery) => {
        if (outcome.kind === 'answer' && statuses.includes(outcome.status))
            return undefined;
        return acknowledged(outcome, delivery);
    };
}
export function exactly(...statuses) {
    return (outcome, delivery) => {
        if (outcome.kind === 'answer' && statuses.includes(outcome.status))
            return undefined;
        return wrong(outcome, delivery, `instead of ${statuses.join(' or ')}`);
    };
}
export function isSuccess(status, { success }) {
    return success.some((pattern) => matches(status, pattern));
}
function matches(status, pattern) {
    return /^\dxx$/i.test(pattern) ? Math.floor(status / 100) === Number(pattern[0]) : status === Number(pattern);
}
function isRefusal(status) {
    return status >= 400 && status < 500;
}
function wrong(outcome, delivery, wanted) {
    if (outcome.kind === 'silence') {
        return { message: `no answer within ${outcome.ms / 1000} s ${wanted}`, severe: false };
    }
    if (outcome.kind === 'broken')
        return { message: `${outcome.reason} ${wanted}`, severe: true };
    const { status } = outcome;
    if (status === 0)
        return { message: `an answer that is no HTTP ${wanted}`, severe: true };
    if (status >= 300 && status < 400) {
        const sender = delivery.service ?? 'the sender';
        const to = outcome.headers.get('location');
        const where = to === undefined ? '' : ` to ${to}`;
        return { message: `${status}, a redirect${where}, which ${sender} does not follow`, severe: false };
    }
    if (status === 429)
        return { message: `429 ${wanted}: the endpoint limits the rate, so send slower`, severe: false };
    return { message: `${status} ${wanted}`, severe: status >= 500 };
}
