// Runs programs in turns, so that a busy machine slows all of them alike, and compares medians.
import { execFileSync } from 'node:child_process';
import { performance } from 'node:perf_hooks';

/**
 * @param {Record<string, {args: string[], prepare?: () => void}>} programs what `node` is called with
 * @param {{rounds: number}} options
 * @returns {Record<string, number>} median milliseconds from start to exit
 */
export function sideBySide(programs, { rounds }) {
  const times = Object.fromEntries(Object.keys(programs).map((name) => [name, []]));
  for (let round = 0; round < rounds; round += 1) {
    for (const [name, { args, prepare }] of Object.entries(programs)) {
      prepare?.();
      const start = performance.now();
      execFileSync(process.execPath, args, { stdio: ['ignore', 'ignore', 'inherit'] });
      times[name].push(performance.now() - start);
    }
  }
  return Object.fromEntries(Object.entries(times).map(([name, list]) => [name, median(list)]));
}

export function median(numbers) {
  const sorted = numbers.toSorted((a, b) => a - b);
  const middle = sorted.length >> 1;
  return sorted.length % 2 === 1 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2;
}

/** Prints one row a program: milliseconds, and how that compares with the yardstick. */
export function printRatios(title, medians, yardstick) {
  console.log(`\n${title}`);
  const width = Math.max(...Object.keys(medians).map((name) => name.length));
  for (const [name, time] of Object.entries(medians)) {
    console.log(
      `  ${name.padEnd(width)}  ${time.toFixed(0).padStart(6)} ms  ${(time / medians[yardstick]).toFixed(2)}×`,
    );
  }
}
