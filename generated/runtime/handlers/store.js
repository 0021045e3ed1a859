const DAY = 24 * 60 * 60;
export const LEASE = 60;
export const RETENTION = 7 * DAY;
/** @throws RangeError where a time is not a positive number of seconds */
export function storeTimes({ lease = LEASE, retention = RETENTION }) {
    for (const [name, seconds] of Object.entries({ lease, retention })) {
        if (!(Number.isFinite(seconds) && seconds > 0))
            throw new RangeError(`${name} must be a positive number of seconds`);
    }
    return { lease, retention };
}
