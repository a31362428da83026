/** `dateline review`. */
import { relative } from 'node:path';
import { createInterface } from 'node:readline';
import { todayIn } from '../build/clock.ts';
import { type DoubtGroup, groupDoubts } from '../build/doubt-groups.ts';
import { type Review, review } from '../build/review.ts';
import { writeAuthority } from '../build/write-authority.ts';
import { writeCorrection } from '../build/write-correction.ts';
import { loadConfig, type ResolvedConfig } from '../config/load.ts';
import type { Doubt } from '../extract/doubts.ts';
import type { Correction } from '../model/correction.ts';
import type { IsoDay } from '../model/ids.ts';
import { proposalLines, talkOfNames } from './name-talk.ts';
import { doubtLines } from './print-doubts.ts';
import { diagnosticLines } from './print-report.ts';
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
  if (options.json) {
    for (const doubt of found.doubts.slice(0, options.limit)) console.log(JSON.stringify(forPrograms(doubt)));
    for (const proposal of found.names.slice(0, options.limit)) console.log(JSON.stringify(proposal));
  }
  if (!options.json && !options.quiet) await show(found, config, options);
  return errors.length === 0 ? 0 : 1;
}

/** A doubt as a line of JSON: with the entry that accepting it would write, but for who and why. */
function forPrograms(doubt: Doubt): object {
  const { article, field, value } = doubt;
  return { ...doubt, accept: field === null ? null : { article, field, value } };
}

async function show(found: Review, config: ResolvedConfig, options: ReviewOptions): Promise<void> {
  const style = styleFor(process.stdout);
  const folder = relative(found.root, found.articles);
  const groups = groupDoubts(found.doubts, found.cards);
  const doubts = groups.slice(0, options.limit);
  const linesOf = (doubt: DoubtGroup) => doubtLines(doubt, folder, style);
  if (groups.length + found.names.length === 0) console.log('Nothing needs a look.');
  else if (process.stdin.isTTY && process.stdout.isTTY) {
    const { person, close } = atTerminal();
    const today = todayIn(config.settings.timeZone, Date.now);
    await talk(person, { found, doubts, linesOf, today, options }).finally(close);
  } else {
    for (const doubt of doubts) console.log(`${linesOf(doubt).join('\n')}\n`);
    const rest = groups.length - doubts.length;
    if (rest > 0) console.log(`and ${rest} more; see them with a higher --limit`);
    for (const one of found.names.slice(0, options.limit)) console.log(`${proposalLines(one, style).join('\n')}\n`);
  }
}

interface Showing {
  readonly found: Review;
  readonly doubts: readonly DoubtGroup[];
  readonly linesOf: (doubt: DoubtGroup) => readonly string[];
  readonly today: IsoDay;
  readonly options: ReviewOptions;
}

async function talk(person: Person, { found, doubts, linesOf, today, options }: Showing): Promise<void> {
  const write = (about: string, correction: Correction) => writeCorrection(found.articles, about, correction);
  const { accepted, fixed, skipped } = await talkThrough(
    { doubts, show: linesOf, write, who: options.who ?? null, today },
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
