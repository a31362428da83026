/** Decides how the made files become the site: what is moved, what is removed, and what belongs to someone else. */
import { readdirSync } from 'node:fs';
import { join, relative } from 'node:path';
import { DatelineError } from '../model/diagnostic.ts';
import { digestOfFile } from './digest.ts';
import type { Journal } from './journal.ts';
import { lookAt } from './look.ts';
import type { Made } from './make.ts';
import type { ManifestEntry } from './manifest.ts';
import { foldersAbove, placesIn } from './site-path.ts';

export interface Publishing {
  readonly out: string;
  /** What is published now, by path. */
  readonly before: ReadonlyMap<string, ManifestEntry>;
  /** Files made by this build: those with the same bytes as published are among them. */
  readonly made: readonly Made[];
  /** All files of the new site, also those that were not made again. */
  readonly files: ReadonlySet<string>;
}

/** The journal of a publishing; throws a DatelineError when it would touch a file that Dateline did not write. */
export function planPublishing({ out, before, made, files }: Publishing): Journal {
  const placeOf = placesIn(out);
  const staged = made.filter((file) => file.staged !== null);
  const stale = [...before.values()].filter((entry) => !files.has(entry.path));
  const removals = stale.filter((entry) => isStillOurs(placeOf(entry.path), entry)).map((entry) => entry.path);
  refuseForeign(out, staged, { before, removals: new Set(removals) });
  const targets = new Set(staged.map((file) => file.file));
  const above = new Set(staged.flatMap((file) => foldersAbove(file.file)));
  const blocks = (file: string) => above.has(file) || foldersAbove(file).some((folder) => targets.has(folder));
  return {
    version: 1,
    inTheWay: removals.filter(blocks),
    moves: [...staged]
      .sort((a, b) => turnOf(a) - turnOf(b))
      .map(({ staged, file }) => ({ staged: staged ?? '', file })),
    removals: removals.filter((file) => !blocks(file)),
  };
}

/** Assets first, so that no new page ever asks for a style that is not there; then new pages, then changed ones. */
function turnOf({ file, replaces }: Made): number {
  if (file.startsWith('assets/')) return 0;
  return replaces ? 2 : 1;
}

/** A file that someone has put in the place of ours is theirs now. */
function isStillOurs(place: string, { sha256, bytes }: ManifestEntry): boolean {
  const found = lookAt(place);
  return found?.isFile() === true && found.size === bytes && digestOfFile(place).digest === sha256;
}

interface Ours {
  readonly before: ReadonlyMap<string, ManifestEntry>;
  readonly removals: ReadonlySet<string>;
}

/** Looks at every place that something will be moved to, and at the folders above it, for what is not ours. */
function refuseForeign(out: string, staged: readonly Made[], { before, removals }: Ours): void {
  const placeOf = placesIn(out);
  for (const folder of new Set(staged.flatMap((made) => foldersAbove(made.file)))) {
    if (isNoFolder(join(out, folder)) && !removals.has(folder)) throw foreign(join(out, folder));
  }
  for (const { file } of staged.filter((made) => made.replaces)) {
    const place = placeOf(file);
    if (!isFolder(place) && !before.has(file)) throw foreign(place);
    const isOurs = (path: string) => removals.has(relative(out, path).replaceAll('\\', '/'));
    const kept = isFolder(place) ? leavesUnder(place).find((path) => !isOurs(path)) : undefined;
    if (kept !== undefined) throw foreign(kept);
  }
}

function isFolder(path: string): boolean {
  return lookAt(path)?.isDirectory() === true;
}

function isNoFolder(path: string): boolean {
  return lookAt(path)?.isDirectory() === false;
}

/** The files under a folder, and its folders that are empty. */
function leavesUnder(folder: string): readonly string[] {
  return readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    const path = join(folder, entry.name);
    if (!entry.isDirectory()) return [path];
    const leaves = leavesUnder(path);
    return leaves.length === 0 ? [path] : leaves;
  });
}

function foreign(path: string): DatelineError {
  return new DatelineError(
    `${path} stands where the site needs a file of its own, and Dateline did not write it.`,
    'Move it away, put it into the folder public, or choose another folder for the site with --out.',
  );
}
