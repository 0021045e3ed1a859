import { isSuccess } from './judge.js';
/** Why every genuine delivery failed, if every one did: then nothing else can be learned from the endpoint. */
export function diagnose(exchanges, delivery, isSigned) {
    const [first] = exchanges;
    if (!first || exchanges.some(({ outcome }) => outcome.kind === 'answer' && isSuccess(outcome.status, delivery))) {
        return undefined;
    }
    const statuses = exchanges.map(({ outcome }) => (outcome.kind === 'answer' ? outcome.status : 0));
    const is = (test) => statuses.every(test);
    const told = [...new Set(statuses)].join(', ');
    if (is((status) => status >= 300 && status < 400))
        return redirected(first, delivery);
    if (is((status) => status === 404 || status === 410)) {
        return {
            message: `There is no endpoint at this path: every delivery was answered with ${told}.`,
            help: 'Check the path of the address.',
        };
    }
    if (is((status) => status === 405)) {
        return { message: 'The endpoint does not take POST at this path.', help: 'Check the path and its route.' };
    }
    if (is((status) => status >= 400 && status < 500))
        return refused(told, isSigned);
    if (is((status) => status >= 500)) {
        return {
            message: `Every genuine delivery made the endpoint fail with ${told}.`,
            help: 'Look at its log for the exception. A secret that is not set, or a body that was parsed before, ends so.',
        };
    }
    if (exchanges.every(({ outcome }) => outcome.kind === 'silence')) {
        return {
            message: 'The endpoint takes deliveries and never answers.',
            help: 'Make sure that every way through its code ends with an answer.',
        };
    }
    return { message: 'No genuine delivery was accepted.', help: 'See the answers below.' };
}
function refused(told, isSigned) {
    if (!isSigned) {
        return { message: `Every delivery was refused with ${told}.`, help: 'Look at the log of the endpoint for why.' };
    }
    return {
        message: `All signed deliveries were refused with ${told}: is the secret right?`,
        help: 'Give the secret that the endpoint has. If it is the same, the body is not verified as it arrives: something parses it before.',
    };
}
function redirected({ outcome }, { service = 'The sender' }) {
    const to = outcome.kind === 'answer' ? outcome.headers.get('location') : undefined;
    return {
        message: `The endpoint redirects${to === undefined ? '' : ` to ${to}`}. ${service} does not follow redirects.`,
        help: 'Register the final address, and test that one.',
    };
}
