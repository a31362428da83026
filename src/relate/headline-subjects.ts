/** Tells which body an article is about: the firms, clubs and parties that its headline names. */
import type { TracedCard } from '../model/card.ts';
import type { Entry } from '../model/relations.ts';
import { wordsOf } from '../text/words.ts';
import type { Ties } from './ties.ts';

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
  const { cards, namedIn } = ties;
  const found = cards.map((): readonly Subject[] | null => null);
  const subjectsOf = (at: number) => {
    const known = found[at] ?? subjectsIn(cards[at] as TracedCard, namedIn(at), ties);
    found[at] = known;
    return known;
  };
  const hasOwn = (one: number, other: number) => {
    const subjects = subjectsOf(one);
    if (subjects.length === 0) return false;
    const there = namedIn(other);
    return !subjects.some(({ entry, word }) => there.includes(entry) || isNamed(word, cards[other] as TracedCard));
  };
  return (one, other) => hasOwn(one, other) && hasOwn(other, one);
}

function subjectsIn({ headline, traces }: TracedCard, named: readonly number[], { entries }: Ties): Subject[] {
  const subjects: Subject[] = [];
  const words = wordsOf(headline);
  for (const entry of named) {
    const { kind, variants } = entries[entry] as Entry;
    if (kind !== 'organisation') continue;
    // Of few bodies a headline has the first word: only of these it is asked whether the article spells them so.
    for (const { name } of variants) {
      const word = keyOf(name);
      if (word === null || !words.some((each) => isForm(each, word))) continue;
      if (!traces.names.some((own) => own[0] === name)) continue;
      subjects.push({ entry, word });
      break;
    }
  }
  return subjects;
}

/** Bodies are called by the first word of their name. */
function keyOf(name: string): string | null {
  const key = wordsOf(name)[0] ?? '';
  return key.length < fewestLetters ? null : key;
}

function isForm(word: string, key: string): boolean {
  return word.startsWith(key) && word.length <= key.length + longestEnding;
}

function isNamed(word: string, { headline, traces }: TracedCard): boolean {
  const has = (text: string) => wordsOf(text).some((each) => isForm(each, word));
  return has(headline) || traces.names.some((name) => has(name[0]));
}
