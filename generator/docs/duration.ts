const UNITS = [
  { milliseconds: 86_400_000, long: 'day', short: 'd' },
  { milliseconds: 3_600_000, long: 'hour', short: 'h' },
  { milliseconds: 60_000, long: 'minute', short: 'min' },
  { milliseconds: 1000, long: 'second', short: 's' },
] as const;

/**
 * A span in words, to the second: `1 day 3 hours 35 minutes 5 seconds`. What is less than a second stays a part of
 * one, to the millisecond: `0.5 seconds`.
 *
 * @param seconds - not negative
 */
export function durationText(seconds: number): string {
  const parts = partsOf(seconds).map(({ count, unit }) => `${count} ${unit.long}${count === 1 ? '' : 's'}`);
  return parts.join(' ') || '0 seconds';
}

/** About the same for marks on an axis, in its two largest units: `1 d 3 h`. */
export function shortDuration(seconds: number): string {
  const parts = partsOf(Math.floor(seconds));
  const [first] = parts;
  if (!first) return '0';
  const next = UNITS[UNITS.indexOf(first.unit) + 1];
  return parts
    .filter(({ unit }) => unit === first.unit || unit === next)
    .map(({ count, unit }) => `${count} ${unit.short}`)
    .join(' ');
}

function partsOf(seconds: number) {
  // Whole numbers, so that no part is lost to a rounding error.
  let rest = Math.round(seconds * 1000);
  return UNITS.map((unit) => {
    const count = unit.long === 'second' ? rest / 1000 : Math.floor(rest / unit.milliseconds);
    rest -= count * unit.milliseconds;
    return { count, unit };
  }).filter(({ count }) => count > 0);
}
