/** Values on a scale: numbers as they are, dates and date-times as ms since 1970. */

const DATE = /^\d{4}-\d\d-\d\d(?:[Tt ]|$)/;

/** @returns `undefined` for a value that stands on no scale */
export function scaleOf(value: unknown): number | undefined {
  if (typeof value === 'number') return value;
  if (!isMoment(value)) return undefined;
  const time = Date.parse(value);
  return Number.isNaN(time) ? undefined : time;
}

export function isMoment(value: unknown): value is string {
  return typeof value === 'string' && DATE.test(value);
}

/** Another value of the same kind as the one that was there. */
export function onScale(before: unknown, scale: number): unknown {
  if (!isMoment(before)) return scale;
  // Years of more than four digits have no place in RFC 3339.
  const text = new Date(Math.min(Math.max(scale, -62_135_596_800_000), 253_402_300_799_999)).toISOString();
  return before.length === 10 ? text.slice(0, 10) : text;
}
