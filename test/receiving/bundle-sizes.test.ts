import { describe, expect, test } from 'vitest';
import { BUNDLES, sizesOf } from './bundle-sizes.mjs';

describe.each(['browser', 'node'] as const)('in a bundle for %s', (platform) => {
  test.each(BUNDLES)('$name has at most $limit bytes in gzip', async ({ entry, limit }) => {
    const { gzip } = await sizesOf(entry, platform);
    expect(gzip).toBeGreaterThan(1000);
    expect(gzip).toBeLessThanOrEqual(limit);
  });
});

test('a receiver of one event has the code of no other', async () => {
  const [all = '', one = ''] = await Promise.all(BUNDLES.map(async ({ entry }) => (await sizesOf(entry)).text));
  expect([all.includes('number_of_employees'), all.includes('hex_color')]).toEqual([true, true]);
  expect([one.includes('number_of_employees'), one.includes('hex_color')]).toEqual([false, false]);
  expect([one.includes('phone_numbers'), one.includes('createHmac'), all.includes('createHmac')]).toEqual([
    true,
    false,
    false,
  ]);
});
