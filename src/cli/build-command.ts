/** `dateline build`. */
import { build } from '../build/build.ts';
import { loadConfig } from '../config/load.ts';
import { printReport } from './print-report.ts';
import type { CommonOptions } from './program.ts';
import { progressOn } from './progress.ts';

/** Builds once and says how it went; gives the exit code. */
export async function buildCommand(options: CommonOptions): Promise<number> {
  const config = await loadConfig(options);
  const progress = progressOn(process.stderr, options);
  const report = await build(config, { onDone: progress.show }).finally(progress.clear);
  printReport(report, options);
  return report.diagnostics.some((diagnostic) => diagnostic.severity === 'error') ? 1 : 0;
}
