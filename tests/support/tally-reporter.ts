/** Ends a test run with one plain line, "N passed, N failed", for people and programs that read only the end of a log. */
import type { Reporter, TestModule } from 'vitest/node';

/** A vitest reporter; broken modules and errors outside any test count as failures too. */
export default class TallyReporter implements Reporter {
  onTestRunEnd(modules: readonly TestModule[], unhandledErrors: readonly unknown[]): void {
    process.stdout.write(`\n${tallyLine(modules, unhandledErrors.length)}\n`);
  }
}

function tallyLine(modules: readonly TestModule[], unhandledErrors: number): string {
  const counts = { passed: 0, failed: unhandledErrors, skipped: 0, pending: 0 };
  for (const module of modules) {
    for (const test of module.children.allTests()) counts[test.result().state] += 1;
    if (module.errors().length > 0) counts.failed += 1;
  }
  const skipped = counts.skipped + counts.pending;
  return `${counts.passed} passed, ${counts.failed} failed${skipped > 0 ? `, ${skipped} skipped` : ''}`;
}
