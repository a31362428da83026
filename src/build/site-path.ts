/** Places inside the site folder: nothing that Dateline writes or removes may lie elsewhere. */
import { lstatSync, realpathSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { isWithin } from '../config/defaults.ts';
import { DatelineError } from '../model/diagnostic.ts';

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

/** The absolute place of a file of the site; throws a DatelineError when it would lie outside, also by way of a link. */
export function placeInSite(out: string, file: string): string {
  if (!isSafeFile(file)) throw escapes(out, file);
  const path = join(out, file);
  const real = realpathSync(out);
  let folder = dirname(path);
  while (isWithin(folder, out) && lstatSync(folder, { throwIfNoEntry: false }) === undefined) folder = dirname(folder);
  if (!isWithin(realpathSync(folder), real)) throw escapes(out, file);
  return path;
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
