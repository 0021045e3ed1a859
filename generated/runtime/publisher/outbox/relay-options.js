/** The longest time that a timer can count: it takes longer ones for none. In seconds. */
const MAX_TIMER = (2 ** 31 - 1) / 1000;
/** @throws RangeError where an option cannot be used */
export function relaySettings(options) {
    const { concurrency = 16, timeout = 15, lease = 60, poll = 1, maxAttempts = 200, backoff = {} } = options;
    const { first = 1, factor = 2, longest = 900 } = backoff;
    for (const [name, seconds] of Object.entries({ timeout, lease, poll, first, longest })) {
        const fits = typeof seconds === 'number' && seconds > 0 && seconds <= MAX_TIMER;
        if (!fits)
            throw new RangeError(`${name} must be seconds, above 0 and up to ${Math.floor(MAX_TIMER)}`);
    }
    for (const [name, count] of Object.entries({ concurrency, maxAttempts })) {
        const fits = Number.isInteger(count) || (name === 'maxAttempts' && count === Number.POSITIVE_INFINITY);
        if (!fits || count < 1)
            throw new RangeError(`${name} must be a whole number from 1`);
    }
    if (!(factor >= 1))
        throw new RangeError('factor must be a number from 1');
    if (lease <= timeout)
        throw new RangeError('lease must be longer than timeout: others would take what is being sent');
    return { concurrency, timeout, lease, poll, maxAttempts, pauses: { first, factor, longest } };
}
/**
 * Seconds to wait after a failure: between half and all of a span that grows, so that those who failed together
 * do not come back together.
 *
 * @param failures - from 1
 * @param random - between 0 and 1
 */
export function pauseAfter(failures, { first, factor, longest }, random) {
    return Math.min(longest, first * factor ** (failures - 1)) * (0.5 + random / 2);
}
