/**
 * Finds every file of a folder, in one order on every machine. Reads no contents. What it will not follow or cannot
 * enter it reports; what is hidden it leaves alone.
 */
import { type Dirent, lstatSync, readdirSync, realpathSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { isWithin } from '../config/defaults.ts';
import { compareText } from '../model/date.ts';
import type { SourcePath } from '../model/ids.ts';
import { isMissing } from './atomic-file.ts';
import { type Refusal, refusal, unreadable } from './refusal.ts';

/** A file as found: `stamp` changes whenever its contents may have. */
export interface FoundFile {
  readonly path: SourcePath;
  readonly absolute: string;
  readonly byteLength: number;
  readonly stamp: string;
}

/** A file or folder that was found and will not be read. */
export interface RefusedFile {
  readonly path: SourcePath;
  readonly refusal: Refusal;
}

export interface Scan {
  /** By path. */
  readonly files: readonly FoundFile[];
  readonly refused: readonly RefusedFile[];
}

export interface ScanOptions {
  /** Absolute folders that are not entered. */
  readonly except?: readonly string[];
  /** Whether files and folders whose names begin with a dot are taken too. */
  readonly hidden?: boolean;
}

interface Walk extends Required<ScanOptions> {
  readonly real: string;
  readonly files: FoundFile[];
  readonly refused: RefusedFile[];
}

/** Every file under `folder`; none when there is no such folder. */
export function scanFolder(folder: string, options: ScanOptions = {}): Scan {
  const walk: Walk = { except: [], hidden: false, ...options, real: realOf(folder) ?? folder, files: [], refused: [] };
  enter(folder, '', walk);
  const files = walk.files.sort((a, b) => compareText(a.path, b.path));
  // One name can be spelt with accents joined or apart; the archive knows one spelling, so the second is refused.
  const isSecond = (file: FoundFile, index: number) => files[index - 1]?.path === file.path;
  const second = files.filter(isSecond).map((file) => ({ path: file.path, refusal: refusal('same-name') }));
  return {
    files: files.filter((file, index) => !isSecond(file, index)),
    refused: [...walk.refused, ...second].sort((a, b) => compareText(a.path, b.path)),
  };
}

function enter(folder: string, prefix: string, walk: Walk): void {
  let entries: readonly Dirent[];
  try {
    entries = readdirSync(folder, { withFileTypes: true });
  } catch (error) {
    if (prefix !== '' || !isMissing(error))
      walk.refused.push({ path: prefix.slice(0, -1) || '.', refusal: unreadable(error) });
    return;
  }
  for (const entry of entries) {
    if (isSkipped(entry.name, join(folder, entry.name), walk)) continue;
    take(entry, { absolute: join(folder, entry.name), path: (prefix + entry.name).normalize('NFC') }, walk);
  }
}

function isSkipped(name: string, absolute: string, walk: Walk): boolean {
  if (walk.except.includes(absolute)) return true;
  return !walk.hidden && (name.startsWith('.') || name === 'node_modules');
}

function take(entry: Dirent, place: Pick<FoundFile, 'path' | 'absolute'>, walk: Walk): void {
  try {
    if (entry.isDirectory()) enter(place.absolute, `${place.path}/`, walk);
    else if (entry.isSymbolicLink()) takeLink(place, walk);
    else if (entry.isFile()) walk.files.push({ ...place, ...measure(place.absolute) });
    else walk.refused.push({ path: place.path, refusal: refusal('not-a-file') });
  } catch (error) {
    walk.refused.push({ path: place.path, refusal: unreadable(error) });
  }
}

/** A link to a file of the same folder is that file again; anything else could lead out, or round in circles. */
function takeLink(place: Pick<FoundFile, 'path' | 'absolute'>, walk: Walk): void {
  const target = realOf(place.absolute);
  if (target !== null && !isWithin(target, walk.real)) {
    walk.refused.push({ path: place.path, refusal: refusal('outside') });
  } else if (statSync(place.absolute).isDirectory()) {
    walk.refused.push({ path: place.path, refusal: refusal('linked-folder') });
  } else {
    walk.files.push({ ...place, ...measure(target ?? place.absolute) });
  }
}

/** How long a file is, and its stamp; a link is measured itself, not its target. */
export function measure(absolute: string): Pick<FoundFile, 'byteLength' | 'stamp'> {
  const { size, mtimeMs, ctimeMs } = lstatSync(absolute);
  return { byteLength: size, stamp: `${size} ${mtimeMs} ${ctimeMs}` };
}

function realOf(path: string): string | null {
  try {
    return realpathSync(path);
  } catch {
    return null;
  }
}
