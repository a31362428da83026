import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    reporters: ['default', './tests/support/tally-reporter.ts'],
    projects: [
      {
        test: {
          name: 'unit',
          // By default one core is left idle, which is half of a small machine.
          maxWorkers: '100%',
          // What is tested here keeps nothing between calls, so that a worker need not load it anew for each file.
          isolate: false,
          // A busy machine is slow; no test is about time.
          testTimeout: 60_000,
          include: ['tests/unit/**/*.test.ts', 'tests/truth/*.test.ts'],
          setupFiles: ['tests/support/seed-setup.ts', 'tests/support/unit-setup.ts'],
          sequence: { groupOrder: 0 },
        },
      },
      {
        test: {
          name: 'site',
          maxWorkers: '100%',
          include: ['tests/site/**/*.test.ts'],
          setupFiles: ['tests/support/seed-setup.ts'],
          globalSetup: ['tests/support/built-sites-setup.ts'],
          testTimeout: 240_000,
          hookTimeout: 240_000,
          sequence: { groupOrder: 1 },
        },
      },
      {
        test: {
          name: 'browser',
          // Loading what the tests ask with took each file three seconds.
          isolate: false,
          include: ['tests/browser/**/*.test.ts'],
          globalSetup: ['tests/support/built-sites-setup.ts'],
          maxWorkers: '100%',
          testTimeout: 120_000,
          hookTimeout: 240_000,
          sequence: { groupOrder: 2 },
        },
      },
    ],
  },
});
