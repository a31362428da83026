/** `dateline parse`. Holds one article at a time, however many there are. */
import { createWriteStream } from 'node:fs';
import { createInterface } from 'node:readline';
import type { Writable } from 'node:stream';
import { articleReader } from '../build/parse.ts';
import { loadConfig } from '../config/load.ts';
import type { CommonOptions } from './program.ts';

/** Prints the record of each article in the order given; gives the exit code. */
export async function parseCommand(files: readonly string[], options: CommonOptions): Promise<number> {
  const read = articleReader(await loadConfig(options.root === undefined ? {} : { root: options.root }));
  const out: Writable = options.out === undefined ? process.stdout : createWriteStream(options.out);
  let failed = 0;
  for await (const name of namesOf(files)) {
    const parsed = read(name);
    if ('error' in parsed) failed += 1;
    if (!out.write(`${JSON.stringify(parsed)}\n`)) await new Promise((resolve) => out.once('drain', resolve));
  }
  if (out !== process.stdout) await new Promise((resolve) => out.end(resolve));
  return failed === 0 ? 0 : 1;
}

async function* namesOf(files: readonly string[]): AsyncGenerator<string> {
  for (const file of files) {
    if (file !== '-') yield file;
    else
      for await (const line of createInterface({ input: process.stdin, crlfDelay: Infinity }))
        if (line !== '') yield line;
  }
}
