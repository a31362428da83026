/** `dateline parse`. Holds one article at a time, however many there are. */
import { open } from 'node:fs/promises';
import { createInterface } from 'node:readline';
import { articleReader } from '../build/parse.ts';
import { inWords } from '../build/unwritable.ts';
import { loadConfig } from '../config/load.ts';
import { diagnosticLines } from './print-report.ts';
import type { CommonOptions } from './program.ts';
import { styleFor } from './style.ts';

/** Prints the record of each article in the order given; gives the exit code. */
export async function parseCommand(files: readonly string[], options: CommonOptions): Promise<number> {
  const config = await loadConfig(options.root === undefined ? {} : { root: options.root });
  const { read, problems } = await articleReader(config);
  const told = { root: config.root, articles: config.folders.articles, diagnostics: problems };
  for (const line of diagnosticLines(told, styleFor(process.stderr))) console.error(line);
  const lines = await linesInto(options.out);
  let failed = problems.length;
  try {
    for await (const name of namesOf(files)) {
      const parsed = await read(name);
      if ('error' in parsed) failed += 1;
      await lines.write(`${JSON.stringify(parsed)}\n`);
    }
  } catch (error) {
    throw inWords(error);
  } finally {
    await lines.close();
  }
  return failed === 0 ? 0 : 1;
}

interface Lines {
  readonly write: (line: string) => Promise<unknown>;
  readonly close: () => Promise<void>;
}

/** Where lines go: a new file, or standard output, as fast as it takes them. */
async function linesInto(file: string | undefined): Promise<Lines> {
  if (file === undefined) {
    const written = (line: string) =>
      process.stdout.write(line) || new Promise((resolve) => process.stdout.once('drain', resolve));
    return { write: async (line) => written(line), close: async () => {} };
  }
  try {
    const handle = await open(file, 'w');
    return { write: (line) => handle.writeFile(line), close: () => handle.close() };
  } catch (error) {
    throw inWords(error);
  }
}

async function* namesOf(files: readonly string[]): AsyncGenerator<string> {
  for (const file of files) {
    if (file !== '-') yield file;
    else
      for await (const line of createInterface({ input: process.stdin, crlfDelay: Infinity }))
        if (line !== '') yield line;
  }
}
