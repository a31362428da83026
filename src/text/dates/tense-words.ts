/** The words by which a language tells of what has happened and of what may come, ready for looking up: the bits of what each says. */
import type { LanguageTag } from '../../model/ids.ts';
import { lowerCase } from '../char-kinds.ts';
import type { TenseWords } from '../languages/calendar/calendar.ts';
import { calendarOf } from '../languages/calendar/calendars.ts';
import { smallWordsFor } from '../languages/small-words.ts';
import { remembering } from '../remembering.ts';
import { breaks, joining, neutral, type Says, verb } from './clause-words.ts';
import { dayLexicon } from './day-lexicon.ts';
import { planBits } from './planned.ts';

/** What a word says of its clause, as bits: one look-up a word. By the lists of `TenseWords`. */
export const tells = {
  neutral,
  pastBefore: 2,
  openBefore: 4,
  past: 8,
  notPast: 16,
  saying: 32,
  telling: 64,
  open: 128,
  ahead: 256,
  breaks,
  joining,
  perfect: 1 << 28,
  articles: 1 << 29,
  closing: 1024,
  arranging: 1 << 22,
  infinitive: 1 << 23,
  notInfinitive: 1 << 24,
  achieved: 1 << 25,
} as const satisfies Partial<Record<keyof TenseWords, number>>;
/** What no list has: a weekday, a word in small letters, a verb of what is to come or of what has happened by list or ending. */
export const [weekday, small, toCome, happened, grammar, openEnded, inSlot] = [
  2048,
  4096,
  8192,
  16384,
  32768,
  1 << 20,
  1 << 21,
];

/** The words of a language ready for looking up. */
export interface Tenses extends Says {
  readonly isVerbSecond: boolean;
  /** Whether infinitives are known by their endings. */
  readonly hasInfinitives: boolean;
}

const made = new Map<LanguageTag, Tenses | null>();

/** The words of tense of a language; null where they are not known. */
export function tensesOf(language: LanguageTag): Tenses | null {
  const known = made.get(language);
  if (known !== undefined) return known;
  const words = calendarOf(language)?.tenses ?? null;
  const tenses = words === null ? null : withSets(words, language);
  made.set(language, tenses);
  return tenses;
}

function withSets(words: TenseWords, language: LanguageTag): Tenses {
  const { pastEndings, aheadEndings, openEndings = [], slotEndings = [] } = words;
  const { infinitiveEndings = null, notInfinitiveEndings = [] } = words;
  const { isVerbLast = false, isVerbSecond = false } = words;
  const hasInfinitives = infinitiveEndings !== null;
  const told = new Map<string, number>();
  const smallWords = smallWordsFor(language);
  const isSmall = (word: string) => smallWords.has(word);
  const add = (word: string, bit: number) => told.set(word, (told.get(word) ?? 0) | bit);
  for (const [list, bit] of Object.entries(tells))
    for (const word of words[list as keyof typeof tells] ?? []) add(word, bit);
  for (const forms of dayLexicon(language)?.prose.weekdays ?? [])
    for (const form of forms.toLowerCase().split(' ')) add(form, weekday);
  for (const [word, bit] of planBits(words.planned)) add(word, bit);
  const endings = {
    pastEndings,
    aheadEndings,
    openEndings,
    slotEndings,
    infinitiveEndings,
    notInfinitiveEndings,
    isSmall,
  };
  return { says: remembering((word) => bitsOf(word, told, endings)), isVerbLast, isVerbSecond, hasInfinitives };
}

interface Endings extends Pick<TenseWords, 'pastEndings' | 'aheadEndings'> {
  readonly openEndings: readonly string[];
  readonly slotEndings: readonly string[];
  readonly infinitiveEndings: readonly string[] | null;
  readonly notInfinitiveEndings: readonly string[];
  /** Whether a word is one of grammar. */
  readonly isSmall: (word: string) => boolean;
}

/** Names are no verbs: "United" ends like one. */
function bitsOf(
  word: string,
  told: ReadonlyMap<string, number>,
  { pastEndings, aheadEndings, openEndings, slotEndings, infinitiveEndings, notInfinitiveEndings, isSmall }: Endings,
): number {
  const lower = lowerCase(word);
  let bits = told.get(lower) ?? 0;
  if ((bits & tells.ahead) !== 0 || (word === lower && endsAs(word, aheadEndings))) bits |= toCome;
  const mayEndAsPast = word === lower && (bits & (tells.notPast | tells.saying)) === 0;
  if ((bits & tells.past) !== 0 || (mayEndAsPast && endsAs(word, pastEndings))) bits |= happened;
  if (mayEndAsPast && (bits & tells.open) === 0 && !isSmall(lower) && endsAs(word, slotEndings)) bits |= inSlot;
  if ((bits & (tells.past | tells.saying | tells.open | tells.ahead)) !== 0) bits |= verb;
  if ((bits & tells.open) !== 0 && isSmall(lower)) bits |= grammar;
  if (word === lower && endsAs(word, openEndings)) bits |= openEnded;
  if ((infinitiveEndings !== null && !endsAs(word, infinitiveEndings)) || endsAs(word, notInfinitiveEndings))
    bits |= tells.notInfinitive;
  return word === lower ? bits | small : bits;
}

const shortestEnded = 5;
/** "pasó": no other word of four letters ends in a stressed letter. */
const shortestStressed = 4;

function endsAs(word: string, endings: readonly string[]): boolean {
  return endings.some(
    (ending) => word.length >= (ending === 'ó' ? shortestStressed : shortestEnded) && word.endsWith(ending),
  );
}
