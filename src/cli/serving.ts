/** What the two commands that serve have in common. */
import type { CommonOptions } from './program.ts';

/** Says where the site can be read. */
export function sayAddress(url: string, { quiet, json }: CommonOptions): void {
  if (json) console.log(JSON.stringify({ url }));
  else if (!quiet) console.log(`Serving ${url}  (stop with Ctrl+C)`);
}

/** Waits until the user or the system stops the command. */
export function untilStopped(): Promise<void> {
  return new Promise((resolve) => {
    for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => resolve());
  });
}
