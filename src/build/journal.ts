/**
 * The short list of renames and removals that turns the old site into the new one. Once it is on disk, publishing is
 * certain to be finished: by this build, or by the next command that touches the folder.
 */
import { existsSync, mkdirSync, renameSync, rmdirSync, rmSync } from 'node:fs';
import { dirname, join } from 'node:path';
import * as v from 'valibot';
import { readIfThere, writeAtomic } from './atomic-file.ts';
import { foldersAbove, isSafeFile, placeInSite, workName } from './site-path.ts';

const safeFile = v.pipe(v.string(), v.check(isSafeFile));
const stagedName = v.pipe(v.string(), v.regex(/^[0-9a-f]{2}\/[0-9a-f]{64}$/));

const schema = v.object({
  version: v.literal(1),
  /** Removed before anything is moved: they stand where a folder must be, or the other way round. */
  inTheWay: v.array(safeFile),
  moves: v.array(v.object({ staged: stagedName, file: safeFile })),
  removals: v.array(safeFile),
});

/** `staged` is a name in the stage; `file` and removals are files of the site. */
export type Journal = v.InferOutput<typeof schema>;

/** Where a build keeps what it has made until it is published: on the same file system as the site. */
export function stageOf(out: string): string {
  return join(out, workName, 'stage');
}

/** Writes the journal to the disk; from here on there is no way back. */
export function writeJournal(out: string, journal: Journal): void {
  writeAtomic(journalOf(out), JSON.stringify(journal));
}

/** Does what the journal says, from wherever it was left, and clears up. */
export function applyJournal(out: string, journal: Journal): void {
  for (const file of journal.inTheWay) remove(out, file);
  for (const { staged, file } of journal.moves) move(out, join(stageOf(out), staged), file);
  for (const file of journal.removals) remove(out, file);
  clear(out);
}

/** Finishes a publishing that was interrupted, or throws away what was staged for one that never began. */
export function recoverJournal(out: string): void {
  const text = existsSync(join(out, workName)) ? readIfThere(journalOf(out)) : null;
  const result = v.safeParse(schema, text === null ? null : parse(text));
  if (result.success) applyJournal(out, result.output);
  else clear(out);
}

function move(out: string, staged: string, file: string): void {
  // A staged file that is not there was moved before the interruption.
  if (!existsSync(staged)) return;
  const target = placeInSite(out, file);
  mkdirSync(dirname(target), { recursive: true });
  renameSync(staged, target);
}

function remove(out: string, file: string): void {
  rmSync(placeInSite(out, file), { force: true });
  for (const folder of foldersAbove(file)) {
    try {
      rmdirSync(join(out, folder));
    } catch {
      // Someone's files are still in it, or it is gone already.
      return;
    }
  }
}

function clear(out: string): void {
  rmSync(journalOf(out), { force: true });
  rmSync(stageOf(out), { recursive: true, force: true });
}

function journalOf(out: string): string {
  return join(out, workName, 'journal.json');
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}
