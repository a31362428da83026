/** Tells which body an article is about: the firms, clubs and parties that its headline names. */
import type { TracedCard } from '../model/card.ts';
import type { Entry } from '../model/relations.ts';
import { rowOf } from './number-rows.ts';
import { isNamedIn, type Ties } from './ties.ts';
import type { Cut, Vocabulary } from './vocabulary.ts';

/** Endings that a name may have in a headline: "Harwicks", "Gazpromu". */
const longestEnding = 3;
/** Shorter words are initials and articles. */
const fewestLetters = 3;

/** A body in a headline, with the word by which it is known there. */
interface Subject {
  /** The place of the entry. */
  readonly entry: number;
  readonly word: string;
}

/**
 * Tells of two articles, by their places, whether each is about a body of its own that the other never names: "Harwick Corp
 * sells bonds" and "Tarbeck Inc sells bonds" have the bank in common, and the form of the report. Not so of people: winner
 * and loser, the minister who goes and the one who comes are of one story.
 */
export function ownSubjectsAmong(ties: Ties): (one: number, other: number) => boolean {
  const { cards } = ties;
  const found = cards.map((): readonly Subject[] | null => null);
  const subjectsOf = (at: number) => {
    const known = found[at] ?? subjectsIn(at, ties);
    found[at] = known;
    return known;
  };
  const hasOwn = (one: number, other: number) => {
    const subjects = subjectsOf(one);
    if (subjects.length === 0) return false;
    return !subjects.some(({ entry, word }) => isNamedIn(other, entry, ties) || hasWord(word, other, ties));
  };
  return (one, other) => hasOwn(one, other) && hasOwn(other, one);
}

function subjectsIn(at: number, { cards, entries, named, vocabulary }: Ties): Subject[] {
  const { names } = (cards[at] as TracedCard).traces;
  const subjects: Subject[] = [];
  const headline = vocabulary.ofHeadline(at);
  for (const entry of rowOf(named, at)) {
    const { kind, variants } = entries[entry] as Entry;
    if (kind !== 'organisation') continue;
    // Of few bodies a headline has the first word: only of these it is asked whether the article spells them so.
    for (const { name } of variants) {
      const word = keyOf(name, vocabulary);
      if (word === null || !hasForm(headline, word, vocabulary)) continue;
      if (!names.some((own) => own[0] === name)) continue;
      subjects.push({ entry, word });
      break;
    }
  }
  return subjects;
}

/** Bodies are called by the first word of their name. */
function keyOf(name: string, { ofSpelling, words }: Vocabulary): string | null {
  const key = words[ofSpelling(name)[0] ?? -1] ?? '';
  return key.length < fewestLetters ? null : key;
}

/** Whether a text has a word as it is, or with an ending. */
function hasForm(text: Cut, key: string, { words }: Vocabulary): boolean {
  return text.some((each) => {
    const word = words[each] as string;
    return word.length <= key.length + longestEnding && word.startsWith(key);
  });
}

function hasWord(word: string, at: number, { rows, vocabulary }: Ties): boolean {
  const { starts, name } = rows;
  if (hasForm(vocabulary.ofHeadline(at), word, vocabulary)) return true;
  const end = starts[at + 1] as number;
  for (let next = starts[at] as number; next < end; next += 1)
    if (hasForm(vocabulary.ofName(name[next] as number), word, vocabulary)) return true;
  return false;
}
