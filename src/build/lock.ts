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
  if (isLocked(out)) {
    throw new DatelineError(
      `Another build is writing ${out}.`,
      `Wait until it is done. If there is none, delete ${path}.`,
    );
  }
  writeFileSync(path, JSON.stringify({ process: process.pid, host: hostname() }));
  return () => {
    rmSync(path, { force: true });
    try {
      rmdirSync(dirname(path));
    } catch {
      // What is left in it belongs to a publishing that the next command finishes.
    }
  };
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
