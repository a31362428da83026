#!/usr/bin/env node
/** The command `dateline`: turns arguments into calls and outcomes into exit codes. The only place that ends the process. */
import { exitCodeOf, sayError } from './errors.ts';
import { program } from './program.ts';

// `dateline parse | head` closes the pipe early: that is no failure.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code === 'EPIPE') process.exit(0);
  throw error;
});

try {
  await program().parseAsync();
} catch (error) {
  sayError(error);
  process.exitCode = exitCodeOf(error);
}
