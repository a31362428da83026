/** Tells which names of an article another one of its story has as well, as far as cards tell: in a name or in a headline. */
import type { TracedCard } from '../model/card.ts';
import { wordsOf } from '../text/words.ts';

/** No name is looked for by more words. */
const mostWords = 6;

/** Whether a name stands, whole or in part, in the names or the headline of another article than this. */
export type ToldElsewhere = (name: string, article: number) => boolean;

/** Words in a row by a number: names are cut once for all stories, and from then on compared by numbers alone. */
type Run = number;
const none: Run = -1;

/** A name by its words and by every run of them; the first of these is its first word. */
interface CutName {
  readonly words: readonly string[];
  readonly parts: readonly Run[];
  /** The run of all of them; none where they are too many to be looked for. */
  readonly whole: Run;
}

/** By run the first and the last article that has it: articles are counted through all stories, and nothing need be emptied. */
interface Holders {
  readonly first: number[];
  readonly last: number[];
}

/** What is known of all stories so far: the names that were cut, and who has their runs as a name, in a name, in a headline. */
interface Known {
  readonly names: Map<string, CutName>;
  readonly runs: Map<string, Run>;
  readonly named: Holders;
  readonly within: Holders;
  readonly headed: Holders;
}

/** Prepares the articles of one story after another, which are called by their places in it. */
export function tellingElsewhere(): (cards: readonly TracedCard[]) => ToldElsewhere {
  const holders = (): Holders => ({ first: [], last: [] });
  const known: Known = {
    ...{ names: new Map(), runs: new Map() },
    ...{ named: holders(), within: holders(), headed: holders() },
  };
  let start = 0;
  return (cards) => {
    const told = toldElsewhere(cards, start, known);
    start += cards.length;
    return told;
  };
}

/** `start` is the number of the first of the articles. */
function toldElsewhere(cards: readonly TracedCard[], start: number, known: Known): ToldElsewhere {
  const { named, within, headed } = known;
  const headlines: string[] = [];
  for (let at = 0; at < cards.length; at += 1) {
    const { headline, traces } = cards[at] as TracedCard;
    const words = wordsOf(headline);
    headlines.push(padded(words));
    for (const word of words) note(headed, runOf(word, known), start, at);
    for (const name of traces.names) {
      const { whole, parts } = cutOnce(name[0], known);
      note(named, whole, start, at);
      for (const part of parts) note(within, part, start, at);
    }
  }
  const isTold = (name: CutName, at: number) =>
    isElsewhere(within, name.whole, start, at) ||
    name.parts.some((part) => isElsewhere(named, part, start, at)) ||
    (isElsewhere(headed, name.parts[0] ?? none, start, at) &&
      headlines.some((headline, other) => other !== at && headline.includes(padded(name.words))));
  return (name, at) => isTold(cutOnce(name, known), at);
}

function note({ first, last }: Holders, run: Run, start: number, at: number): void {
  if (run === none) return;
  if ((last[run] as number) < start) first[run] = start + at;
  last[run] = start + at;
}

function isElsewhere({ first, last }: Holders, run: Run, start: number, at: number): boolean {
  return run !== none && (last[run] as number) >= start && (last[run] !== start + at || first[run] !== start + at);
}

/** As it is found within a headline, whole words only. */
function padded(words: readonly string[]): string {
  return ` ${words.join(' ')} `;
}

function cutOnce(name: string, known: Known): CutName {
  const cut = known.names.get(name);
  if (cut !== undefined) return cut;
  const made = cutName(wordsOf(name), known);
  known.names.set(name, made);
  return made;
}

function cutName(words: readonly string[], known: Known): CutName {
  const parts: Run[] = [];
  for (let start = 0; start < words.length; start += 1) {
    let run = words[start] as string;
    parts.push(runOf(run, known));
    for (let end = start + 1; end < Math.min(words.length, start + mostWords); end += 1) {
      run = `${run} ${words[end]}`;
      parts.push(runOf(run, known));
    }
  }
  const whole = words.length > mostWords ? none : (parts[words.length - 1] ?? none);
  return { words, parts, whole };
}

/** A run that is new is nobody's. */
function runOf(words: string, { runs, named, within, headed }: Known): Run {
  const run = runs.get(words);
  if (run !== undefined) return run;
  for (const { first, last } of [named, within, headed]) {
    first.push(-1);
    last.push(-1);
  }
  runs.set(words, runs.size);
  return runs.size - 1;
}
