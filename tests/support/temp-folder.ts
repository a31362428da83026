/** Temporary folders of tests, removed when the file of tests is done. */
import { mkdtempSync, realpathSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const folders: string[] = [];

/** A new, empty folder. */
export function newTempFolder(): string {
  const folder = realpathSync(mkdtempSync(join(tmpdir(), 'dateline-unit-')));
  folders.push(folder);
  return folder;
}

/** Removes every folder made so far. */
export function removeTempFolders(): void {
  for (const folder of folders.splice(0)) rmSync(folder, { recursive: true, force: true });
}
