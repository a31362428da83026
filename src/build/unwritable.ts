/** Failures of the disk, in words. */
import { DatelineError } from '../model/diagnostic.ts';

const reasons: Readonly<Record<string, string>> = {
  EACCES: 'it may not be written',
  EPERM: 'it may not be written',
  EROFS: 'the disk is read-only',
  ENOSPC: 'the disk is full',
  EDQUOT: 'the quota of the disk is used up',
  EMFILE: 'too many files are open',
  EISDIR: 'it is a folder',
  ENOTDIR: 'a file stands where a folder must be',
  ENOENT: 'it is not there, or no longer',
  ENAMETOOLONG: 'its name is too long',
};

/** A failure of the file system as a DatelineError that names the file; everything else as it is. */
export function inWords(error: unknown): unknown {
  const { code, path } = error as NodeJS.ErrnoException;
  const reason = code === undefined ? undefined : reasons[code];
  if (error instanceof DatelineError || reason === undefined) return error;
  return new DatelineError(`${path ?? 'A file'} cannot be used: ${reason}.`, 'Mend that and run the command again.');
}
