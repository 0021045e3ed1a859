import { defineConfig } from 'vitest/config';

// The slow half: long property runs, large documents. Nightly, and before an issue is called resolved.
export default defineConfig({
  test: {
    include: ['test/**/*.test.ts'],
    exclude: ['**/node_modules/**'],
    // What is waited for comes at once, or, on a busy machine, later.
    expect: { poll: { timeout: 15_000 } },
    testTimeout: 1_200_000,
    hookTimeout: 1_200_000,
    env: { DEEP: '1' },
  },
});
