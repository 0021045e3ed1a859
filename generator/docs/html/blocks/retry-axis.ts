/** Times that people know, in seconds. */
const KNOWN = [
  1, 5, 10, 30, 60, 300, 600, 1800, 3600, 10_800, 21_600, 43_200, 86_400, 172_800, 259_200, 604_800, 1_209_600,
  2_592_000,
];
/** Between two marks of the axis there is this much of it at least, so that their texts fit on a phone. */
const GAP = 0.14;

export interface RetryAxis {
  /** Seconds from the first attempt to each attempt. */
  readonly attempts: readonly number[];
  /** Seconds from the first attempt to the last. */
  readonly total: number;
  /** Times to write on the axis, in seconds. */
  readonly ticks: readonly number[];
  /** Where a time is on the axis: 0 at the first attempt, 1 at the last. */
  position(seconds: number): number;
}

/**
 * An axis on which seconds and days can both be seen: logarithmic, and with a zero.
 *
 * @param delays - seconds before each attempt
 */
export function retryAxis(delays: readonly number[]): RetryAxis {
  const waits = delays.map((delay) => Math.max(0, delay));
  const start = waits[0] ?? 0;
  const attempts = waits.map((_, index) => waits.slice(0, index + 1).reduce((sum, wait) => sum + wait, -start));
  const total = attempts.at(-1) ?? 0;
  const scale = Math.max(1, attempts.find((time) => time > 0) ?? 0);
  const position = (seconds: number) => (total === 0 ? 0 : Math.log1p(seconds / scale) / Math.log1p(total / scale));
  const ticks: number[] = [];
  for (const time of KNOWN.filter((known) => known < total)) {
    const last = ticks.at(-1);
    const place = position(time);
    if (place >= GAP && (last === undefined || place - position(last) >= GAP) && 1 - place >= GAP) ticks.push(time);
  }
  return { attempts, total, ticks, position };
}
