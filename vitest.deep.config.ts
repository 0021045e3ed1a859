import { defineConfig } from 'vitest/config';

// The slow half: long property runs, large documents. Nightly, and before an issue is called resolved.
export default defineConfig({
  test: {
    include: ['test/**/*.test.ts'],
    exclude: ['**/node_modules/**'],
    setupFiles: ['test/support/property-seed.ts'],
    testTimeout: 1_200_000,
    hookTimeout: 1_200_000,
    expect: { poll: { timeout: 60_000 } },
    env: { DEEP: '1' },
  },
});
