/**
 * The short list of renames and removals that turns the old site into the new one. Once it is on disk, publishing is
 * certain to be finished: by this build, or by the next command that touches the folder.
 */
import { existsSync, mkdirSync, renameSync, rmdirSync, rmSync } from 'node:fs';
import { dirname, join } from 'node:path';
import * as v from 'valibot';
import { readIfThere, writeAtomic } from './atomic-file.ts';
import { lookAt } from './look.ts';
import { foldersAbove, isSafeFile, placesIn, workName } from './site-path.ts';

const safeFile = v.pipe(v.string(), v.check(isSafeFile));
const stagedName = v.pipe(v.string(), v.regex(/^[0-9a-f]{64}$/));

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
  const placeOf = placesIn(out);
  const remove = (file: string) => {
    rmSync(placeOf(file), { force: true });
    removeEmpty(out, file);
  };
  for (const file of journal.inTheWay) remove(file);
  for (const { staged, file } of journal.moves) move(join(stageOf(out), staged), placeOf(file));
  for (const file of journal.removals) remove(file);
  clear(out);
}

/** Finishes a publishing that was interrupted, or throws away what was staged for one that never began. */
export function recoverJournal(out: string): void {
  const text = existsSync(join(out, workName)) ? readIfThere(journalOf(out)) : null;
  const result = v.safeParse(schema, text === null ? null : parse(text));
  if (result.success) applyJournal(out, result.output);
  else clear(out);
}

function move(staged: string, target: string): void {
  // A staged file that is not there was moved before the interruption.
  if (!existsSync(staged)) return;
  mkdirSync(dirname(target), { recursive: true });
  if (lookAt(target)?.isDirectory() === true) rmdirSync(target);
  renameSync(staged, target);
}

/** Removes the folders of a removed file that nothing is left in. */
function removeEmpty(out: string, file: string): void {
  for (const folder of foldersAbove(file)) {
    try {
      rmdirSync(join(out, folder));
    } catch {
      // Someone's files are still in it, or it is gone already.
      return;
    }
  }
}

/** Throws away what was staged; never once a journal is written. */
export function discardStage(out: string): void {
  rmSync(stageOf(out), { recursive: true, force: true });
}

function clear(out: string): void {
  rmSync(journalOf(out), { force: true });
  discardStage(out);
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
