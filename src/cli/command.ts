/** What the command does, from the arguments to the exit code. Only this and `main.ts` may end the process. */
import { inWords } from '../build/unwritable.ts';
import { exitCodeOf, sayError } from './errors.ts';
import { program } from './program.ts';

process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  // `dateline parse | head` closes the pipe early: that is no failure.
  if (error.code === 'EPIPE') process.exit(0);
  sayError(inWords(error));
  process.exit(exitCodeOf(inWords(error)));
});
// Nobody hears the rest: the exit code still tells.
process.stderr.on('error', () => {});

try {
  await program().parseAsync();
} catch (error) {
  sayError(error);
  process.exitCode = exitCodeOf(error);
}
