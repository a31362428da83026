/** `dateline watch`. */
import type { BuildReport } from '../build/report.ts';
import { serveSite } from '../build/serve.ts';
import { watchArchive } from '../build/watch.ts';
import { loadConfig } from '../config/load.ts';
import { sayError } from './errors.ts';
import { printReport } from './print-report.ts';
import type { ServeOptions } from './program.ts';
import { progressOn } from './progress.ts';
import { sayAddress, untilStopped } from './serving.ts';

/** Builds, serves, and builds again on every change, until it is stopped. */
export async function watchCommand(options: ServeOptions): Promise<void> {
  let config = await loadConfig(options);
  const progress = progressOn(process.stderr, options);
  const server = await serveSite({
    out: () => config.folders.out,
    base: () => config.settings.base,
    port: options.port ?? null,
    live: true,
  });
  sayAddress(server.url, options);
  const watch = await watchArchive({
    load: () => loadConfig(options),
    onConfig: (renewed) => {
      config = renewed;
    },
    onBuilt: (report) => {
      progress.clear();
      printReport(report, options);
      if (hasChanged(report)) server.reload();
    },
    onError: (error) => {
      progress.clear();
      sayError(error);
    },
    onDone: progress.show,
  });
  await untilStopped();
  await watch.close();
  await server.close();
}

function hasChanged({ pages, otherFiles }: BuildReport): boolean {
  return [pages, otherFiles].some(({ written, removed }) => written + removed > 0);
}
