import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    reporters: ['default', './tests/support/tally-reporter.ts'],
    projects: [
      {
        test: {
          name: 'unit',
          // A busy machine is slow; no test is about time.
          testTimeout: 60_000,
          include: ['tests/unit/**/*.test.ts', 'tests/truth/*.test.ts'],
          setupFiles: ['tests/support/seed-setup.ts'],
          sequence: { groupOrder: 0 },
        },
      },
      {
        test: {
          name: 'site',
          include: ['tests/site/**/*.test.ts'],
          setupFiles: ['tests/support/seed-setup.ts'],
          globalSetup: ['tests/support/built-sites-setup.ts'],
          testTimeout: 120_000,
          hookTimeout: 240_000,
          sequence: { groupOrder: 1 },
        },
      },
      {
        // One browser at a time: these are slow to start and hungry.
        test: {
          name: 'browser',
          include: ['tests/browser/**/*.test.ts'],
          globalSetup: ['tests/support/built-sites-setup.ts'],
          maxWorkers: 1,
          testTimeout: 120_000,
          hookTimeout: 240_000,
          sequence: { groupOrder: 2 },
        },
      },
    ],
  },
});
