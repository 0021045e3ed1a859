import { describe, expect, it } from 'vitest';
import { packageVersion } from '../../../../generator/emitters/package/version.js';

describe('packageVersion', () => {
  it.each([
    ['1.2.3', '1.2.3'],
    ['1.2.3-rc.1+build.5', '1.2.3-rc.1+build.5'],
    ['v1.2.3', '1.2.3'],
    ['1', '1.0.0'],
    ['1.4', '1.4.0'],
    ['2025.01', '2025.1.0'],
    ['2025-01-31', '0.0.0-v2025-01-31'],
    ['01.2.3', '0.0.0-v01-2-3'],
    ['next release!', '0.0.0-vnext-release'],
    ['007', '7.0.0'],
    ['1.2.3.4', '0.0.0-v1-2-3-4'],
    ['"', '0.0.0'],
    ['', '0.0.0'],
  ])('makes %j %s', (given, want) => {
    expect(packageVersion(given)).toBe(want);
  });
});
