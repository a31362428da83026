/** The list of every file that Dateline wrote into a site: what it may replace and remove, and no more. */
import * as v from 'valibot';
import { compareText } from '../model/date.ts';
import { readIfThere } from './atomic-file.ts';
import { isSafeFile, placesIn } from './site-path.ts';

/** Where the manifest is in the site. It lists every file but itself. */
export const manifestFile = 'data/manifest.json';

/** A file of the site with its SHA-256 and its length in bytes. */
export interface ManifestEntry {
  readonly path: string;
  readonly sha256: string;
  readonly bytes: number;
}

const schema = v.object({
  version: v.literal(1),
  files: v.array(v.object({ path: v.pipe(v.string(), v.check(isSafeFile)), sha256: v.string(), bytes: v.number() })),
});

/** What the published site says of itself, by path; empty when there is none or it is not one of ours. */
export function readManifest(out: string): ReadonlyMap<string, ManifestEntry> {
  const text = readIfThere(placesIn(out)(manifestFile));
  const result = v.safeParse(schema, text === null ? null : parse(text));
  return new Map(result.success ? result.output.files.map((file) => [file.path, file]) : []);
}

/** The manifest as a text: by path, a file a line. */
export function manifestText(files: readonly ManifestEntry[]): string {
  const lines = [...files].sort((a, b) => compareText(a.path, b.path)).map((file) => ` ${JSON.stringify(file)}`);
  return `{"version":1,"files":[\n${lines.join(',\n')}\n]}\n`;
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}
