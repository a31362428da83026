/** Places inside the site folder: nothing that Dateline writes or removes may lie elsewhere. */
import { realpathSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { isWithin } from '../config/defaults.ts';
import { DatelineError } from '../model/diagnostic.ts';
import { lookAt } from './look.ts';

/** The folder in the site folder that is ours alone while a build runs. */
export const workName = '.dateline';

/** Whether a file name of the site stays in it: no empty, `.` or `..` step, no drive, not in our own work folder. */
export function isSafeFile(file: string): boolean {
  const steps = file.split('/');
  return (
    !/[\\\0]/.test(file) &&
    steps[0] !== workName &&
    !/^[a-z]:$/i.test(steps[0] ?? '') &&
    steps.every((step) => step !== '' && step !== '.' && step !== '..')
  );
}

/**
 * Gives the absolute place of a file of the site at `out`, which must be there; throws a DatelineError when it would lie
 * outside, also by way of a link. Each folder is looked at once.
 */
export function placesIn(out: string): (file: string) => string {
  const real = realpathSync(out);
  const inside = new Set<string>();
  return (file) => {
    const path = join(out, file);
    const folder = dirname(path);
    if (!isSafeFile(file) || !(inside.has(folder) || isWithin(realpathSync(nearest(folder)), real)))
      throw escapes(out, file);
    inside.add(folder);
    return path;
  };
}

/** The folder itself, or the nearest above it that is there. */
function nearest(folder: string): string {
  return lookAt(folder) === null ? nearest(dirname(folder)) : folder;
}

/** The folders above a file of the site, the nearest first: `a/b/c.html` lies in `a/b` and `a`. */
export function foldersAbove(file: string): readonly string[] {
  const steps = file.split('/').slice(0, -1);
  return steps.map((_, index) => steps.slice(0, steps.length - index).join('/'));
}

function escapes(out: string, file: string): DatelineError {
  return new DatelineError(
    `The file "${file}" would be written outside the site folder ${out}.`,
    'Rename what leads to it; a link inside the site folder may do so, too.',
  );
}
