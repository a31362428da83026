/** `dateline serve`. */
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { recover } from '../build/build.ts';
import { serveSite } from '../build/serve.ts';
import { loadConfig } from '../config/load.ts';
import { DatelineError } from '../model/diagnostic.ts';
import type { ServeOptions } from './program.ts';
import { sayAddress, untilStopped } from './serving.ts';

/** Serves the built site until it is stopped; throws a DatelineError where there is none. */
export async function serveCommand(options: ServeOptions): Promise<void> {
  const { folders, settings } = await loadConfig(options);
  recover(folders.out);
  if (!existsSync(join(folders.out, 'index.html')))
    throw new DatelineError(
      `There is no site to serve in ${folders.out}.`,
      'Build it first: the same command with “build” instead of “serve”.',
    );
  const server = await serveSite({
    out: () => folders.out,
    base: () => settings.base,
    port: options.port ?? null,
    live: false,
  });
  sayAddress(server.url, options);
  await untilStopped();
  await server.close();
}
