/** One line on the terminal that tells how far a build is. Silent where nobody watches. */
import type { OnDone, Phase } from '../build/run.ts';
import type { CommonOptions } from './program.ts';

const phases: Readonly<Record<Phase, string>> = {
  accession: 'Taking in files',
  read: 'Reading articles',
  make: 'Making pages',
};

export interface Progress {
  readonly show: OnDone;
  readonly clear: () => void;
}

/** Progress on a stream if it is a terminal, and neither quiet nor for programs. */
export function progressOn(stream: NodeJS.WriteStream, { quiet, json }: CommonOptions): Progress {
  if (!stream.isTTY || quiet || json) return { show: () => {}, clear: () => {} };
  const rewrite = (text: string) => stream.write(`\r\u001b[K${text}`);
  return {
    show: (phase, done, total) => rewrite(`${phases[phase]} ${done} of ${total}`),
    clear: () => rewrite(''),
  };
}
