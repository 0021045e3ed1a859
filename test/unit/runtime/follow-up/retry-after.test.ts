import fc from 'fast-check';
import { expect, it } from 'vitest';
import { retryAfterOf } from '../../../../generator/runtime/follow-up/retry-after.js';

it('a date is the time until then, in whole seconds, and never negative', () => {
  const date = fc.date({ noInvalidDate: true, min: new Date('1971-01-01'), max: new Date('2100-01-01') });
  fc.assert(
    fc.property(date, date, (then, now) => {
      const seconds = Math.floor(then.getTime() / 1000) - now.getTime() / 1000;
      expect(retryAfterOf(then.toUTCString(), now.getTime())).toBe(Math.max(0, Math.ceil(seconds)));
    }),
  );
});

it('the two obsolete ways to write a date are read as well', () => {
  const now = Date.UTC(1994, 10, 6, 8, 49, 30);
  expect(retryAfterOf('Sunday, 06-Nov-94 08:49:37 GMT', now)).toBe(7);
  expect(retryAfterOf('Sun Nov  6 08:49:37 1994', now)).toBe(7);
});

it('what is neither is nothing', () => {
  for (const text of [null, '', '2026-01-01T00:00:00Z', 'Sun, 99 Xyz 08:49:37', '1e3', '9'.repeat(40)]) {
    expect(retryAfterOf(text, 0)).toBeUndefined();
  }
});
