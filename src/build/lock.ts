/** Keeps two builds from writing the same site at once. A lock left by a build that died is taken over. */
import { mkdirSync, readFileSync, rmdirSync, rmSync, writeFileSync } from 'node:fs';
import { hostname } from 'node:os';
import { dirname, join } from 'node:path';
import { DatelineError } from '../model/diagnostic.ts';
import { workName } from './site-path.ts';

/** Locks the site folder, making it when needed, and gives the key to unlock it; throws a DatelineError when it is in use. */
export function lockSite(out: string): () => void {
  const path = lockOf(out);
  mkdirSync(dirname(path), { recursive: true });
  if (!take(path)) {
    if (isLocked(out)) throw inUse(out);
    // The lock of a build that died: of two that find it, one takes its place.
    rmSync(path, { force: true });
    if (!take(path)) throw inUse(out);
  }
  return () => {
    rmSync(path, { force: true });
    try {
      rmdirSync(dirname(path));
    } catch {
      // What is left in it belongs to a publishing that the next command finishes.
    }
  };
}

/** Writes the lock unless one is there. */
function take(path: string): boolean {
  try {
    writeFileSync(path, JSON.stringify({ process: process.pid, host: hostname() }), { flag: 'wx' });
    return true;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'EEXIST') return false;
    throw error;
  }
}

function inUse(out: string): DatelineError {
  return new DatelineError(
    `Another build is writing ${out}.`,
    `Wait until it is done. If there is none, delete ${lockOf(out)}.`,
  );
}

/** Whether another process that is alive is writing the site. */
export function isLocked(out: string): boolean {
  try {
    const lock = JSON.parse(readFileSync(lockOf(out), 'utf8')) as { process: number; host: string };
    return lock.host === hostname() && lock.process !== process.pid && isAlive(lock.process);
  } catch {
    return false;
  }
}

function isAlive(id: number): boolean {
  try {
    process.kill(id, 0);
    return true;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
}

function lockOf(out: string): string {
  return join(out, workName, 'lock.json');
}
