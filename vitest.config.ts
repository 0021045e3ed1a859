import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['test/**/*.test.ts'],
    exclude: ['test/deep/**', '**/node_modules/**'],
    setupFiles: ['test/support/property-seed.ts'],
    // All cores: the default leaves one out, which is half of a small machine.
    maxWorkers: '100%',
    // What is waited for comes at once, or, on a busy machine, later.
    expect: { poll: { timeout: 15_000 } },
    testTimeout: 60_000,
    hookTimeout: 120_000,
  },
});
