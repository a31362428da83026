/** What `dateline parse` printed for each article of the set. Runs the compiled program; judges nothing. */
import { spawnSync } from 'node:child_process';
import type { Article } from './truth.ts';

interface Fact<T> {
  readonly value: T;
  readonly provenance?: { readonly kind?: string; readonly rule?: string };
}

interface Part {
  readonly text: string;
}

/** A block of the body, as far as the score needs it. */
export interface ReadBlock extends Part {
  readonly type: string;
  readonly items?: readonly Part[];
  readonly caption?: Part | null;
  readonly credit?: Part | null;
  readonly rows?: readonly (readonly Part[])[];
}

/** One line of the program's output; every field may be missing in a file that could not be read. */
export interface Reading {
  readonly file?: string;
  readonly error?: unknown;
  readonly language?: Fact<string> | null;
  readonly headline?: Fact<string> | null;
  readonly published?: Fact<{ readonly edtf: string }> | null;
  readonly updated?: Fact<{ readonly edtf: string }> | null;
  readonly kicker?: Fact<string> | null;
  readonly standfirst?: Fact<string> | null;
  readonly byline?: Fact<string> | null;
  readonly dateline?: Fact<string> | null;
  readonly publisher?: Fact<string> | null;
  readonly agency?: Fact<string> | null;
  readonly section?: Fact<string> | null;
  readonly address?: Fact<string> | null;
  readonly keywords?: Fact<readonly string[]> | null;
  readonly body?: readonly ReadBlock[];
  readonly quotations?: readonly (Part & { readonly form?: string })[];
}

/** Runs `program parse` once over all articles and gives the reading of each, or null where it printed none. */
export function readArticles(program: string, articles: readonly Article[]): ReadonlyMap<Article, Reading | null> {
  const files = articles.map((article) => article.source);
  const run = spawnSync(process.execPath, [program, 'parse', ...files], { encoding: 'utf8', maxBuffer: 2 ** 28 });
  if (run.error !== undefined) throw run.error;
  const readings = run.stdout
    .split('\n')
    .filter((line) => line.startsWith('{'))
    .map((line) => JSON.parse(line) as Reading);
  if (readings.length === 0) throw new Error(`${program} parse printed no article. It said: ${run.stderr.trim()}`);
  return new Map(articles.map((article) => [article, readings.find((reading) => isOf(reading, article)) ?? null]));
}

/** Paths are matched by their end, because the program may print them relative to the archive. */
function isOf(reading: Reading, article: Article): boolean {
  const slashed = (reading.file ?? '').replaceAll('\\', '/');
  return slashed.endsWith(`${article.half}/${article.name}/source.${article.kind}`);
}
