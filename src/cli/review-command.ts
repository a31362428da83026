/** `dateline review`. */
import { relative } from 'node:path';
import { createInterface } from 'node:readline';
import { todayIn } from '../build/clock.ts';
import { type Review, review } from '../build/review.ts';
import { writeAuthority } from '../build/write-authority.ts';
import { writeCorrection } from '../build/write-correction.ts';
import { loadConfig, type ResolvedConfig } from '../config/load.ts';
import type { Doubt } from '../extract/doubts.ts';
import { proposalLines, talkOfNames } from './name-talk.ts';
import { doubtLines } from './print-doubts.ts';
import { diagnosticLines, placeOf } from './print-report.ts';
import type { ReviewOptions } from './program.ts';
import { progressOn } from './progress.ts';
import { type Person, talkThrough } from './review-talk.ts';
import { styleFor } from './style.ts';

/** Shows what most needs a look; on a terminal hears what the person says to it. Gives the exit code. */
export async function reviewCommand(options: ReviewOptions): Promise<number> {
  const config = await loadConfig({ root: options.root });
  const progress = progressOn(process.stderr, options);
  const found = await review(config, { onDone: progress.show }).finally(progress.clear);
  const errors = found.diagnostics.filter(({ severity }) => severity === 'error');
  for (const line of diagnosticLines({ ...found, diagnostics: errors }, styleFor(process.stderr))) console.error(line);
  const doubts = found.doubts.slice(0, options.limit);
  if (options.json) {
    for (const doubt of doubts) console.log(JSON.stringify(forPrograms(doubt)));
    for (const proposal of found.names.slice(0, options.limit)) console.log(JSON.stringify(proposal));
  }
  if (!options.json && !options.quiet) await show(doubts, { found, config, options });
  return errors.length === 0 ? 0 : 1;
}

/** A doubt as a line of JSON: with the entry that accepting it would write, but for who and why. */
function forPrograms(doubt: Doubt): object {
  const { article, field, value } = doubt;
  return { ...doubt, accept: field === null ? null : { article, field, value } };
}

interface Showing {
  readonly found: Review;
  readonly config: ResolvedConfig;
  readonly options: ReviewOptions;
}

async function show(doubts: readonly Doubt[], { found, config, options }: Showing): Promise<void> {
  const style = styleFor(process.stdout);
  const folder = relative(found.root, found.articles);
  const linesOf = (doubt: Doubt) => doubtLines(doubt, placeOf(folder, doubt.article), style);
  if (doubts.length + found.names.length === 0) console.log('Nothing needs a look.');
  else if (process.stdin.isTTY && process.stdout.isTTY) await talk(doubts, linesOf, { found, config, options });
  else {
    for (const doubt of doubts) console.log(`${linesOf(doubt).join('\n')}\n`);
    const rest = found.doubts.length - doubts.length;
    if (rest > 0) console.log(`and ${rest} more; see them with a higher --limit`);
    for (const one of found.names.slice(0, options.limit)) console.log(`${proposalLines(one, style).join('\n')}\n`);
  }
}

async function talk(
  doubts: readonly Doubt[],
  show: (doubt: Doubt) => readonly string[],
  { found, config, options }: Showing,
): Promise<void> {
  const { person, close } = atTerminal();
  try {
    await talkWith(person, doubts, show, { found, config, options });
  } finally {
    close();
  }
}

async function talkWith(
  person: Person,
  doubts: readonly Doubt[],
  show: (doubt: Doubt) => readonly string[],
  { found, config, options }: Showing,
): Promise<void> {
  const { accepted, fixed, skipped } = await talkThrough(
    {
      doubts,
      show,
      write: (article, correction) => writeCorrection(found.articles, article, correction),
      who: options.who ?? null,
      today: todayIn(config.settings.timeZone, Date.now),
    },
    person,
  );
  console.log(`\n${accepted} accepted, ${fixed} fixed, ${skipped} skipped.`);
  const names = found.names.slice(0, options.limit);
  if (names.length === 0) return;
  const style = styleFor(process.stdout);
  const count = await talkOfNames(
    names,
    (one) => proposalLines(one, style),
    (one) => writeAuthority(found.articles, one.accept, options.who ?? ''),
    person,
  );
  console.log(`\n${count} of ${names.length} names settled.`);
}

/** The person at this terminal; Ctrl+C and Ctrl+D end the answers. Lines typed ahead wait for their questions. */
function atTerminal(): { readonly person: Person; readonly close: () => void } {
  const terminal = createInterface({ input: process.stdin, output: process.stdout });
  const typed: string[] = [];
  let [open, answer]: [boolean, ((line: string | null) => void) | null] = [true, null];
  const hand = (line: string | null) => {
    answer?.(line);
    answer = null;
  };
  terminal.on('line', (line) => (answer === null ? typed.push(line) : hand(line)));
  terminal.once('close', () => {
    open = false;
    hand(null);
  });
  const ask = (question: string) =>
    new Promise<string | null>((resolve) => {
      const [line] = typed.splice(0, 1);
      if (line !== undefined || !open) return resolve(line ?? null);
      answer = resolve;
      terminal.setPrompt(question);
      terminal.prompt();
    });
  return { person: { ask, say: console.log }, close: () => terminal.close() };
}
