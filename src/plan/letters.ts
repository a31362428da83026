/** Sorts names and headlines under the letters of an index, in the order of a language. Plans no pages. */
import { compareText } from '../model/date.ts';
import { groupBy } from '../model/group.ts';
import type { LanguageTag } from '../model/ids.ts';

/** What begins with a digit, and what begins with neither a digit nor a letter. */
export const digits = '0–9';
export const signs = '#';
/** Scripts with more signs than an index has letters stand together. */
const together: readonly (readonly [RegExp, string])[] = [
  [/\p{sc=Han}/u, '漢'],
  [/[\p{sc=Hiragana}\p{sc=Katakana}]/u, 'あ'],
  [/\p{sc=Hangul}/u, '가'],
];

/** What begins with a letter, in order. */
export interface LetterGroup<T> {
  readonly letter: string;
  readonly members: readonly T[];
}

/** How things are sorted: by their text in the order of a language, then by id. */
interface Sorting<T> {
  readonly textOf: (thing: T) => string;
  readonly idOf: (thing: T) => string;
  readonly language: LanguageTag;
}

/** Things under their first letters, letters first, then digits, then signs. */
export function letterGroups<T>(
  things: readonly T[],
  { textOf, idOf, language }: Sorting<T>,
): readonly LetterGroup<T>[] {
  const collator = new Intl.Collator(language, { numeric: true });
  const base = new Intl.Collator(language, { sensitivity: 'base' });
  const keyed = things.map((thing) => ({ thing, key: sortKey(textOf(thing)) }));
  keyed.sort((a, b) => collator.compare(a.key, b.key) || compareText(idOf(a.thing), idOf(b.thing)));
  return [...groupBy(keyed, ({ key }) => firstLetter(key, base))]
    .map(([letter, members]) => ({ letter, members: members.map(({ thing }) => thing) }))
    .sort((a, b) => rank(a.letter) - rank(b.letter) || collator.compare(a.letter, b.letter));
}

/** Quotation marks and dashes at the beginning do not count. */
function sortKey(text: string): string {
  return text.replace(/^[^\p{L}\p{N}]+/u, '');
}

/** Accents fall away where the language of the interface counts them for nothing: `É` is an `E`, in Norwegian `Å` is itself. */
function firstLetter(key: string, base: Intl.Collator): string {
  const [first = ''] = key;
  if (/\p{N}/u.test(first)) return digits;
  if (!/\p{L}/u.test(first)) return signs;
  const script = together.find(([pattern]) => pattern.test(first));
  if (script !== undefined) return script[1];
  const letter = first.toUpperCase();
  const [plain = letter] = letter.normalize('NFD');
  return base.compare(letter, plain) === 0 ? plain : letter;
}

/** Letters first, then digits, then signs. */
function rank(letter: string): number {
  return letter === digits ? 1 : letter === signs ? 2 : 0;
}
