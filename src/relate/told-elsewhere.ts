/** Tells which names of an article another one of its story has as well, as far as cards tell: in a name or in a headline. */
import type { TracedCard } from '../model/card.ts';
import type { Entry } from '../model/relations.ts';
import { wordsOf } from '../text/words.ts';
import type { NameKeys } from './name-rows.ts';
import type { Ties } from './ties.ts';

/** No name is looked for by more words. */
const mostWords = 6;

/** Whether a name of an entry stands, whole or in part, in the names or the headline of another article than this. */
export type ToldElsewhere = (entry: number, article: number) => boolean;

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
  readonly ties: Pick<Ties, 'cards' | 'rows' | 'entries'>;
  readonly cut: Map<string, CutName>;
  /** The same by the number of the name, and for each entry all its spellings; null until they are asked for. */
  readonly names: (CutName | null)[];
  readonly spellings: (readonly CutName[] | null)[];
  readonly runs: Map<string, Run>;
  readonly named: Holders;
  readonly within: Holders;
  readonly headed: Holders;
}

/** Prepares the articles of one story after another, which are called by their places in it. */
export function tellingElsewhere(ties: Known['ties']): (story: readonly number[]) => ToldElsewhere {
  const holders = (): Holders => ({ first: [], last: [] });
  const known: Known = {
    ties,
    cut: new Map(),
    names: ties.rows.names.map(() => null),
    spellings: ties.entries.map(() => null),
    runs: new Map(),
    named: holders(),
    within: holders(),
    headed: holders(),
  };
  let start = 0;
  return (story) => {
    const told = toldElsewhere(story, start, known);
    start += story.length;
    return told;
  };
}

/** `start` is the number of the first of the articles. */
function toldElsewhere(story: readonly number[], start: number, known: Known): ToldElsewhere {
  const { named, within, headed, ties } = known;
  const { starts, numbers } = ties.rows.named;
  const headlines: string[] = [];
  for (let at = 0; at < story.length; at += 1) {
    const card = story[at] as number;
    const words = wordsOf((ties.cards[card] as TracedCard).headline);
    headlines.push(padded(words));
    for (const word of words) note(headed, runOf(word, known), start, at);
    const end = starts[card + 1] as number;
    for (let next = starts[card] as number; next < end; next += 1) {
      const { whole, parts } = nameOf(numbers[next] as number, known);
      note(named, whole, start, at);
      for (const part of parts) note(within, part, start, at);
    }
  }
  const isTold = (name: CutName, at: number) =>
    isElsewhere(within, name.whole, start, at) ||
    name.parts.some((part) => isElsewhere(named, part, start, at)) ||
    (isElsewhere(headed, name.parts[0] ?? none, start, at) &&
      headlines.some((headline, other) => other !== at && headline.includes(padded(name.words))));
  return (entry, at) => spellingsOf(entry, known).some((name) => isTold(name, at));
}

function nameOf(number: number, known: Known): CutName {
  const { names, ties } = known;
  const cut = names[number] ?? cutOnce((ties.rows.names[number] as NameKeys).name, known);
  names[number] = cut;
  return cut;
}

function spellingsOf(entry: number, known: Known): readonly CutName[] {
  const { spellings, ties } = known;
  const before = spellings[entry] ?? null;
  if (before !== null) return before;
  const { name: usual, variants } = ties.entries[entry] as Entry;
  const cut = [cutOnce(usual, known)];
  for (const { name } of variants) if (name !== usual) cut.push(cutOnce(name, known));
  spellings[entry] = cut;
  return cut;
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
  const cut = known.cut.get(name);
  if (cut !== undefined) return cut;
  const made = cutName(wordsOf(name), known);
  known.cut.set(name, made);
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
