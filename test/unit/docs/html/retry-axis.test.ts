import { array, assert, double, integer, oneof, property } from 'fast-check';
import { describe, expect, test } from 'vitest';
import { durationText, shortDuration } from '../../../../generator/docs/duration.js';
import { retryAxis } from '../../../../generator/docs/html/blocks/retry-axis.js';

describe('the axis of a retry schedule', () => {
  test('attempts count from the first, whatever it waits for', () => {
    expect(retryAxis([10, 5, 300]).attempts).toEqual([0, 5, 305]);
    expect(retryAxis([0, 5, 300, 1800, 7200, 18_000, 36_000, 36_000])).toMatchObject({
      total: 99_305,
      ticks: [30, 300, 1800, 10_800],
    });
    expect(retryAxis([])).toMatchObject({ attempts: [], total: 0, ticks: [] });
  });

  test('later is further right, all is on it, and the texts of its marks do not meet', () => {
    const delay = oneof(integer({ min: 0, max: 10_000_000 }), double({ min: 0, max: 100, noNaN: true }));
    assert(
      property(array(delay, { minLength: 1, maxLength: 20 }), (delays) => {
        const { attempts, ticks, total, position } = retryAxis(delays);
        const places = attempts.map(position);
        expect(places).toEqual([...places].sort((a, b) => a - b));
        expect(places.every((place) => place >= 0 && place <= 1 + 1e-9)).toBe(true);
        expect(attempts).toHaveLength(delays.length);
        const marks = [0, ...ticks, total].map(position);
        const gaps = marks.slice(1).map((mark, index) => mark - (marks[index] ?? 0));
        if (ticks.length > 0) expect(Math.min(...gaps)).toBeGreaterThanOrEqual(0.139);
      }),
    );
  });
});

test.each([
  [0, '0 seconds', '0'],
  [0.5, '0.5 seconds', '0'],
  [1, '1 second', '1 s'],
  [59.9999, '1 minute', '59 s'],
  [90, '1 minute 30 seconds', '1 min 30 s'],
  [3600, '1 hour', '1 h'],
  [3605, '1 hour 5 seconds', '1 h'],
  [86_405, '1 day 5 seconds', '1 d'],
  [99_305, '1 day 3 hours 35 minutes 5 seconds', '1 d 3 h'],
  [432_000, '5 days', '5 d'],
])('%d seconds are "%s"', (seconds, long, short) => {
  expect([durationText(seconds), shortDuration(seconds)]).toEqual([long, short]);
});
