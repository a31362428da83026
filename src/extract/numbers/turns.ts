/** Finds what two words tell together that neither tells alone: "mistet livet", "nahm 58 Personen fest". */
import { baseTag } from '../../text/base-tag.ts';
import type { Concept } from '../../text/concepts.ts';
import type { Word } from '../../text/cut-words.ts';
import { turns } from '../../text/languages/concepts/turns.ts';
import { remembering } from '../../text/remembering.ts';
import { clauseEnd, lastJoint, type Setting, upToNumber } from './setting.ts';

/** What is told, and the words that tell it: alone they mean something else. */
export interface Turns {
  readonly told: readonly Concept[];
  readonly words: ReadonlySet<Word>;
}

interface Turn {
  readonly first: string;
  readonly second: string;
  readonly concept: Concept;
}

const none: Turns = { told: [], words: new Set() };
/** By so many letters of the second word turns are looked up. */
const letters = 2;

/** The turns of a language by how their second words begin. */
const turnsFor = remembering((tag: string): ReadonlyMap<string, readonly Turn[]> => {
  const found = new Map<string, Turn[]>();
  for (const line of turns[tag] ?? []) {
    const [words = '', name = ''] = line.split('=');
    const [first = '', second = ''] = words.split('+');
    const beginning = second.slice(0, letters);
    const turn: Turn = { first, second, concept: { id: `#${name}`, kind: 'happening' } };
    found.set(beginning, [...(found.get(beginning) ?? []), turn]);
  }
  return found;
});

/** What pairs of words tell in the clause of a number, in either order, as verbs go where a language wants them. */
export function turnsAround(
  { behind, before }: { readonly behind: readonly Word[]; readonly before: readonly Word[] },
  numeral: { readonly start: number; readonly end: number },
  setting: Setting,
): Turns {
  const known = turnsFor(baseTag(setting.language));
  if (known.size === 0) return none;
  const words = [...endOf(before, numeral.start, setting), ...beginningOf(behind, numeral.end, setting)];
  const told: Concept[] = [];
  const taken = new Set<Word>();
  for (const word of words) {
    for (const { first, second, concept } of known.get(word.lower.slice(0, letters)) ?? []) {
      if (!begins(word.lower, second)) continue;
      const other = words.find((one) => one !== word && begins(one.lower, first));
      if (other === undefined) continue;
      told.push(concept);
      taken.add(word).add(other);
    }
  }
  return told.length === 0 ? none : { told, words: taken };
}

/** The words behind a number up to where its clause ends or what is told of the next number begins. */
function beginningOf(words: readonly Word[], from: number, setting: Setting): readonly Word[] {
  let last = from;
  for (const [at, word] of words.entries()) {
    if (clauseEnd.test(setting.text.slice(last, word.start))) return upToNumber(words.slice(0, at), setting);
    last = word.end;
  }
  return upToNumber(words, setting);
}

/** The words before a number from where its clause begins, or behind what joins it to the number before. */
function endOf(words: readonly Word[], to: number, setting: Setting): readonly Word[] {
  const { text, beside } = setting;
  let next = to;
  for (let at = words.length - 1; at >= 0; at -= 1) {
    const word = words[at] as Word;
    if (word.end <= (beside.before ?? -1) || clauseEnd.test(text.slice(word.end, next))) {
      const own = words.slice(at + 1);
      return beside.before === null ? own : own.slice(lastJoint(own, setting) + 1);
    }
    next = word.start;
  }
  return words;
}

function begins(word: string, beginning: string): boolean {
  return beginning.endsWith('.')
    ? word.length === beginning.length - 1 && beginning.startsWith(word)
    : word.startsWith(beginning);
}
