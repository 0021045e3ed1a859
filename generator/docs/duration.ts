const UNITS = [
  { seconds: 86_400, long: 'day', short: 'd' },
  { seconds: 3600, long: 'hour', short: 'h' },
  { seconds: 60, long: 'minute', short: 'min' },
  { seconds: 1, long: 'second', short: 's' },
] as const;

/**
 * A span as people say it, in its two largest units: `27 hours` is `1 day 3 hours`.
 *
 * @param seconds - not negative; less than a second counts as none
 */
export function durationText(seconds: number): string {
  const parts = partsOf(seconds).map(({ count, unit }) => `${count} ${unit.long}${count === 1 ? '' : 's'}`);
  return parts.join(' ') || 'none';
}

/** The same for narrow places: `1 d 3 h`. */
export function shortDuration(seconds: number): string {
  const parts = partsOf(seconds).map(({ count, unit }) => `${count} ${unit.short}`);
  return parts.join(' ') || '0';
}

function partsOf(seconds: number) {
  let rest = Math.floor(seconds);
  const parts = UNITS.map((unit) => {
    const count = Math.floor(rest / unit.seconds);
    rest -= count * unit.seconds;
    return { count, unit };
  });
  const first = parts.findIndex(({ count }) => count > 0);
  return first === -1 ? [] : parts.slice(first, first + 2).filter(({ count }) => count > 0);
}
