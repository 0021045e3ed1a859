/**
 * A point in time as text that sorts as time does: `20260131T235959123456789`, in UTC. Two spellings of
 * one instant give the same text, to the nanosecond.
 *
 * @param value - an RFC 3339 date and time, or a Unix time in seconds or milliseconds
 * @returns `undefined` where it is none, or is not in the years 0 to 9999
 */
export declare function sortableInstant(value: unknown): string | undefined;
