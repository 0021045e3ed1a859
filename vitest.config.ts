import { defineConfig } from 'vitest/config';
import { BaseSequencer, type TestSpecification } from 'vitest/node';

/** Folders whose files take long. Begun first, they leave no core idle at the end. */
const LONG = /\/test\/(?:browser|e2e|models|services)\//;

class LongFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const sorted = await super.sort(files);
    const isLong = ({ moduleId }: TestSpecification) => LONG.test(moduleId);
    return [...sorted.filter(isLong), ...sorted.filter((file) => !isLong(file))];
  }
}

export default defineConfig({
  test: {
    include: ['test/**/*.test.ts'],
    exclude: ['test/deep/**', '**/node_modules/**'],
    setupFiles: ['test/support/property-seed.ts'],
    // All cores: the default leaves one out, which is half of a small machine.
    maxWorkers: '100%',
    sequence: { sequencer: LongFirst },
    // Against what hangs, and for nothing else: a busy machine is slow without being wrong.
    testTimeout: 240_000,
    hookTimeout: 300_000,
    expect: { poll: { timeout: 60_000 } },
  },
});
