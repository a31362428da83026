/** Reads and writes the permalink file: what a lock file is to versions. Never overwrites one that it cannot read. */
import { join } from 'node:path';
import * as v from 'valibot';
import { compareText } from '../model/date.ts';
import { DatelineError } from '../model/diagnostic.ts';
import type { Permalink } from '../model/permalink.ts';
import { readIfThere, writeAtomic } from './atomic-file.ts';

const permalink = v.strictObject({
  id: v.pipe(v.string(), v.regex(/^[0-9a-f]{12}$/, '12 hex digits')),
  path: v.pipe(v.string(), v.minLength(1, 'the path of a file')),
  digest: v.pipe(v.string(), v.regex(/^[0-9a-f]{64}$/, '64 hex digits')),
  address: v.pipe(
    v.string(),
    // Only what no browser, server or file system takes for anything else, and where nothing else of the site stands.
    v.regex(/^articles\/[\p{L}\p{N}][\p{L}\p{N}\p{M}_-]*\/$/u, 'an address such as "articles/border-1a2b3c4d5e6f/"'),
  ),
  added: v.pipe(v.string(), v.isoDate('a day such as "2021-11-16"')),
});

const schema = v.strictObject({ version: v.literal(1), permalinks: v.array(permalink) });

/** Where the permalink file of an articles folder is. */
export function permalinkFile(articles: string): string {
  return join(articles, '.archive', 'permalinks.json');
}

/** The permalinks of an archive, none when there is no file yet; throws a DatelineError when the file is not right. */
export function readPermalinks(articles: string): readonly Permalink[] {
  const file = permalinkFile(articles);
  const text = readIfThere(file);
  if (text === null) return [];
  const result = v.safeParse(schema, parse(text, file));
  if (!result.success) {
    const [issue] = result.issues;
    throw broken(file, `${v.getDotPath(issue) ?? 'it'} is not as it must be (${issue.message})`);
  }
  const { permalinks } = result.output;
  for (const key of ['id', 'path', 'address'] as const) {
    const twice = secondOf(permalinks.map((link) => (key === 'address' ? link[key].toLowerCase() : link[key])));
    if (twice !== null) throw broken(file, `two items have the ${key} "${twice}"`);
  }
  return permalinks;
}

/** Writes the permalinks if they differ from what the file says: sorted by path, an item a line. */
export function writePermalinks(articles: string, permalinks: readonly Permalink[]): void {
  const file = permalinkFile(articles);
  const before = readIfThere(file);
  if (before === null && permalinks.length === 0) return;
  const lines = [...permalinks]
    .sort((a, b) => compareText(a.path, b.path))
    .map(({ id, path, digest, address, added }) => `    ${JSON.stringify({ id, path, digest, address, added })}`);
  const text = `{\n  "version": 1,\n  "permalinks": [\n${lines.join(',\n')}\n  ]\n}\n`;
  if (text !== before) writeAtomic(file, text);
}

function parse(text: string, file: string): unknown {
  try {
    // Some editors put a byte order mark before what they save.
    return JSON.parse(text.replace(/^\ufeff/, ''));
  } catch (error) {
    const conflict = /^(?:<{7}|>{7}|={7})/m.test(text);
    throw broken(file, conflict ? 'it holds a merge that is not finished' : (error as Error).message);
  }
}

function secondOf(values: readonly string[]): string | null {
  const seen = new Set<string>();
  return values.find((value) => seen.size === seen.add(value).size) ?? null;
}

function broken(file: string, what: string): DatelineError {
  return new DatelineError(
    `The permalink file cannot be used: ${what} (${file}).`,
    'It keeps the addresses of published articles: mend it or restore it from your backup. Delete it only if addresses may change.',
  );
}
