/** RFC 3339, section 5.6. */
const DATE_TIME = /^(\d{4})-(\d\d)-(\d\d)[Tt ](\d\d):(\d\d):(\d\d)(?:\.(\d+))?(?:[Zz]|([+-])(\d\d):(\d\d))$/;
/**
 * A point in time as text that sorts as time does: `20260131T235959123456789`, in UTC. Two spellings of
 * one instant give the same text, to the nanosecond.
 *
 * @param value - an RFC 3339 date and time, or a Unix time in seconds or milliseconds
 * @returns `undefined` where it is none, or is not in the years 0 to 9999
 */
export function sortableInstant(value) {
    if (typeof value === 'number')
        return sortableUnix(value);
    const match = typeof value === 'string' ? DATE_TIME.exec(value) : null;
    if (!match)
        return undefined;
    const [year, month, day, hour, minute, second] = match.slice(1, 7).map(Number);
    if (hour > 23 || minute > 59 || second > 60)
        return undefined;
    const date = new Date(0);
    date.setUTCFullYear(year, month - 1, day);
    if (date.getUTCMonth() !== month - 1 || date.getUTCDate() !== day)
        return undefined;
    const [sign, offsetHours, offsetMinutes] = [match[8] === '-' ? -1 : 1, Number(match[9] ?? 0), Number(match[10] ?? 0)];
    if (offsetHours > 23 || offsetMinutes > 59)
        return undefined;
    // A leap second counts as the first one after it.
    date.setUTCHours(hour, minute - sign * (offsetHours * 60 + offsetMinutes), second);
    return sortable(date, (match[7] ?? '').slice(0, 9).padEnd(9, '0'));
}
/** As seconds, a number from here on would be beyond the year 5138; as milliseconds, it is of 1973. */
const FIRST_MILLISECONDS = 1e11;
function sortableUnix(value) {
    const milliseconds = Math.abs(value) < FIRST_MILLISECONDS ? value * 1000 : value;
    const date = new Date(Math.floor(milliseconds));
    const rest = Math.min(999_999, Math.round((milliseconds - Math.floor(milliseconds)) * 1e6));
    return sortable(date, String(date.getUTCMilliseconds() * 1e6 + rest).padStart(9, '0'));
}
function sortable(date, nanoseconds) {
    const time = date.getTime();
    if (Number.isNaN(time))
        return undefined;
    const text = date.toISOString();
    // Other years have a sign and six digits.
    if (!/^\d/.test(text))
        return undefined;
    return text.slice(0, 19).replace(/[-:]/g, '') + nanoseconds;
}
