/** `dateline serve`. */
import { recover } from '../build/build.ts';
import { serveSite } from '../build/serve.ts';
import { loadConfig } from '../config/load.ts';
import type { ServeOptions } from './program.ts';
import { sayAddress, untilStopped } from './serving.ts';

/** Serves the built site until it is stopped. */
export async function serveCommand(options: ServeOptions): Promise<void> {
  const { folders, settings } = await loadConfig(options);
  recover(folders.out);
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
