/** Decides how the made files become the site: what is moved, what is removed, and what belongs to someone else. */
import { lstatSync, readdirSync } from 'node:fs';
import { join, relative } from 'node:path';
import { DatelineError } from '../model/diagnostic.ts';
import { digestOfFile } from './digest.ts';
import type { Journal } from './journal.ts';
import type { Made } from './make.ts';
import type { ManifestEntry } from './manifest.ts';
import { foldersAbove, placeInSite } from './site-path.ts';

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
  const staged = made.filter((file) => file.staged !== null);
  const stale = [...before.values()].filter((entry) => !files.has(entry.path) && isStillOurs(out, entry));
  const removals = stale.map((entry) => entry.path);
  for (const file of staged) refuseForeign(out, file, { before, removals: new Set(removals) });
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
function isStillOurs(out: string, { path, sha256, bytes }: ManifestEntry): boolean {
  const place = placeInSite(out, path);
  const found = lstatSync(place, { throwIfNoEntry: false });
  return found?.isFile() === true && found.size === bytes && digestOfFile(place).digest === sha256;
}

interface Ours {
  readonly before: ReadonlyMap<string, ManifestEntry>;
  readonly removals: ReadonlySet<string>;
}

function refuseForeign(out: string, { file, replaces }: Made, { before, removals }: Ours): void {
  const place = placeInSite(out, file);
  const blocking = foldersAbove(file).find((folder) => isNoFolder(join(out, folder)) && !removals.has(folder));
  if (blocking !== undefined) throw foreign(join(out, blocking));
  if (lstatSync(place, { throwIfNoEntry: false })?.isDirectory() === true) {
    const kept = filesUnder(place).find((path) => !removals.has(relative(out, path).replaceAll('\\', '/')));
    if (kept !== undefined) throw foreign(kept);
  } else if (replaces && !before.has(file)) throw foreign(place);
}

function isNoFolder(path: string): boolean {
  return lstatSync(path, { throwIfNoEntry: false })?.isDirectory() === false;
}

function filesUnder(folder: string): readonly string[] {
  const entries = readdirSync(folder, { recursive: true, withFileTypes: true });
  return entries.filter((entry) => !entry.isDirectory()).map((entry) => join(entry.parentPath, entry.name));
}

function foreign(path: string): DatelineError {
  return new DatelineError(
    `${path} stands where the site needs a file of its own, and Dateline did not write it.`,
    'Move it away, put it into the folder public, or choose another folder for the site with --out.',
  );
}
