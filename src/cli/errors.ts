/** What the command says and returns when it cannot go on. */
import { CommanderError } from 'commander';
import { DatelineError } from '../model/diagnostic.ts';
import { styleFor } from './style.ts';

/** The exit code: 0 when help was asked for, 2 for wrong usage or configuration, 1 for a fault of our own. */
export function exitCodeOf(error: unknown): number {
  if (error instanceof CommanderError) return error.exitCode === 0 ? 0 : 2;
  return error instanceof DatelineError ? 2 : 1;
}

/** Says what happened and what to do, on standard error; wrong usage is said by commander itself. */
export function sayError(error: unknown): void {
  if (error instanceof CommanderError) return;
  const style = styleFor(process.stderr);
  if (!(error instanceof DatelineError)) {
    const trace = error instanceof Error ? (error.stack ?? error.message) : String(error);
    console.error(`${style.red('error')} Dateline failed. This is a fault in Dateline: please report it.\n${trace}`);
    return;
  }
  console.error(`${style.red('error')} ${error.message}`);
  if (error.hint !== null) console.error(`      ${error.hint}`);
}
