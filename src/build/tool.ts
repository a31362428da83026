/** Knows the installed tool itself: its version, its own templates and scripts, and the fingerprint of its code. */
import { readdirSync, readFileSync } from 'node:fs';
import { basename, extname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { readIfThere } from './atomic-file.ts';
import { keyOf } from './digest.ts';

/** `fingerprint` changes whenever the same article could give another record or page. */
export interface Tool {
  readonly version: string;
  readonly fingerprint: string;
  readonly templates: string;
  /** The script of every page. */
  readonly script: string;
  /** The script of the search, which asks for others. */
  readonly search: string;
}

const home = fileURLToPath(new URL('../..', import.meta.url));
const here = fileURLToPath(new URL('.', import.meta.url));
/** The folder of the code that runs: the bundle, where this stands in it, else all that was compiled. */
const code = basename(here) === 'bundle' ? here : join(here, '..');

let found: Tool | null = null;

/** The tool as it was at the first asking: whoever updates it under a running watch still runs the code that was loaded. */
export function findTool(): Tool {
  found ??= lookUp();
  return found;
}

/** 1 MB of code takes 5 ms. */
function lookUp(): Tool {
  const manifest = readFileSync(join(home, 'package.json'), 'utf8');
  const lock = readIfThere(join(home, 'package-lock.json')) ?? '';
  return {
    version: (JSON.parse(manifest) as { version: string }).version,
    fingerprint: fingerprintOf(manifest, lock),
    templates: join(home, 'templates'),
    script: join(home, 'lib', 'client', 'script.js'),
    search: join(home, 'lib', 'client', 'search.js'),
  };
}

/** Dates and sorting come from ICU, and letters from Unicode: another version of either is another tool. */
function fingerprintOf(...packages: readonly string[]): string {
  const kind = extname(import.meta.url);
  const names = readdirSync(code, { recursive: true, encoding: 'utf8' })
    .filter((name) => extname(name) === kind)
    .sort();
  const sources = names.flatMap((name) => [name, readFileSync(join(code, name), 'utf8')]);
  return keyOf(...packages, process.versions.icu ?? '', process.versions.unicode ?? '', ...sources);
}
