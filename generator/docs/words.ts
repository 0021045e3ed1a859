/** Numbers and lists in words, for people. */

const UNITS = [
  ['day', 86_400],
  ['hour', 3600],
  ['minute', 60],
  ['second', 1],
] as const;

const HOUR = 3600;

/** Seconds in the largest units that they fill: `27 hours 35 minutes`, `5 days`. Beyond an hour, odd seconds do not count. */
export function duration(seconds: number): string {
  const parts: string[] = [];
  let rest = seconds;
  for (const [unit, length] of UNITS) {
    // A day and three hours read better as 27 hours.
    if (unit === 'day' && seconds % length !== 0) continue;
    if (unit === 'second' && seconds > HOUR) continue;
    const count = unit === 'second' ? Math.round(rest * 1000) / 1000 : Math.floor(rest / length);
    rest -= count * length;
    if (count > 0) parts.push(`${count} ${unit}${count === 1 ? '' : 's'}`);
  }
  return parts.join(' ') || '0 seconds';
}

/** `a, b and c` */
export function listOf(words: readonly string[], last = 'and'): string {
  if (words.length < 2) return words[0] ?? '';
  return `${words.slice(0, -1).join(', ')} ${last} ${words.at(-1)}`;
}

/** A fraction as a percentage: `20 %`. */
export function percent(fraction: number): string {
  return `${Math.round(fraction * 1000) / 10} %`;
}
