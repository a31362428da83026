/** What stands at a place on disk. */
import { lstatSync, type Stats } from 'node:fs';
import { isMissing } from './atomic-file.ts';

/** What stands there, a link as itself; null when nothing does, or when a file stands where a folder above would be. */
export function lookAt(path: string): Stats | null {
  try {
    return lstatSync(path);
  } catch (error) {
    if (isMissing(error)) return null;
    throw error;
  }
}

/** Changes whenever someone writes the file; empty when it is not there. */
export function stampOf(path: string): string {
  const found = lookAt(path);
  return found?.isFile() === true ? `${found.size} ${found.mtimeMs}` : '';
}
