import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['test/**/*.test.ts'],
    exclude: ['test/deep/**', '**/node_modules/**'],
    setupFiles: ['test/support/property-seed.ts'],
    // All cores: the default leaves one out, which is half of a small machine.
    maxWorkers: '100%',
    // Against what hangs, and for nothing else: a busy machine is slow without being wrong.
    testTimeout: 240_000,
    hookTimeout: 300_000,
    expect: { poll: { timeout: 60_000 } },
  },
});
