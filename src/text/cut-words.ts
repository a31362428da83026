/** Cuts a text into words once, so that whoever asks for the words of a stretch of it need not cut again. Knows no language. */
import type { Span } from '../model/provenance.ts';
import { charKind, holdsKind, kindOfPair, kindOfUnit, lowerCase, lowerUnit } from './char-kinds.ts';
import { firstEndingAfter } from './span-search.ts';

/** A word where it stands, and in lower case. */
export interface Word extends Span {
  readonly lower: string;
}

const inWords = charKind.letter | charKind.mark | charKind.number;

/** The words of a text in order. Hyphens and apostrophes part words: "a-t-elle", "l'AFP". */
export function cutWords(text: string): readonly Word[] {
  const words: Word[] = [];
  for (let at = 0; at < text.length; ) {
    const end = endOfWord(text, at);
    if (end > at) words[words.length] = { start: at, end, lower: lowered(text.slice(at, end)) };
    // Behind a word stands something else.
    at = end + 1;
  }
  return words;
}

/** Where the word ends that begins at `from`; `from` itself where none does. */
export function endOfWord(text: string, from: number): number {
  let at = from;
  while (at < text.length) {
    const kind = kindOfUnit(text.charCodeAt(at));
    if ((kind & inWords) !== 0) at += 1;
    else if (kind === charKind.half && (kindOfPair(text, at) & inWords) !== 0) at += 2;
    else return at;
  }
  return at;
}

const inLetters = charKind.letter | charKind.mark;
const apostrophe = 0x27;

/** The runs of letters, marks and straight apostrophes of a text, in order: what `/[\p{L}\p{M}']+/gu` finds. */
export function letterRuns(text: string): readonly string[] {
  const runs: string[] = [];
  for (let at = 0; at < text.length; at += 1) {
    const start = at;
    while (at < text.length) {
      const unit = text.charCodeAt(at);
      const kind = kindOfUnit(unit);
      if ((kind & inLetters) !== 0 || unit === apostrophe) at += 1;
      else if (kind === charKind.half && (kindOfPair(text, at) & inLetters) !== 0) at += 2;
      else break;
    }
    if (at > start) runs.push(text.slice(start, at));
  }
  return runs;
}

/** Below these everything is composed already. */
const firstLoose = 0x300;

function lowered(word: string): string {
  let plain = 0;
  while (plain < word.length && isPlainLower(word.charCodeAt(plain))) plain += 1;
  if (plain === word.length) return word;
  const lower = lowerCase(word);
  for (let at = 0; at < lower.length; at += 1) if (lower.charCodeAt(at) >= firstLoose) return lower.normalize('NFC');
  return lower;
}

function isPlainLower(unit: number): boolean {
  return unit < firstLoose && lowerUnit(unit) === unit;
}

/** The cut words of a plain text with apostrophes within them, as `wordsOf` gives them; null where a number stands behind one. */
export function withApostrophes(text: string, words: readonly Word[]): readonly string[] | null {
  const joined: string[] = [];
  let before = -1;
  for (let at = 0; at < words.length; at += 1) {
    const { start, end, lower } = words[at] as Word;
    if (start !== before + 1 || start === 0 || !isApostrophe(text.charCodeAt(before))) joined.push(lower);
    else if (holdsKind(lower, charKind.number)) return null;
    else joined.push(`${joined.pop()}'${lower}`);
    before = end;
  }
  return joined;
}

function isApostrophe(unit: number): boolean {
  return unit === apostrophe || unit === 0x2019;
}

/** What `countWords` gives for a plain text whose words are cut: those with white space before them. */
export function countSpaced(text: string, words: readonly Word[]): number {
  let count = 0;
  let before = 0;
  for (let at = 0; at < words.length; at += 1) {
    const { start, end } = words[at] as Word;
    let gap = before;
    while (gap < start && kindOfUnit(text.charCodeAt(gap)) !== charKind.space) gap += 1;
    if (at === 0 || gap < start) count += 1;
    before = end;
  }
  return count;
}

/** Those of the `words` of a text that stand in a span, the first `most`; of words at its edges only what stands in it. */
export function wordsBetween(
  words: readonly Word[],
  text: string,
  { start, end }: Span,
  most = Number.POSITIVE_INFINITY,
): readonly Word[] {
  const found: Word[] = [];
  for (let at = firstEndingAfter(words, start); at < words.length && found.length < most; at += 1) {
    const word = words[at] as Word;
    if (word.start >= end) break;
    found[found.length] = word.start >= start && word.end <= end ? word : cutAt(text, word, { start, end });
  }
  return found;
}

/** The last `most` of the words that `wordsBetween` gives. */
export function lastWordsBetween(
  words: readonly Word[],
  text: string,
  { start, end }: Span,
  most: number,
): readonly Word[] {
  let behind = firstEndingAfter(words, end);
  if ((words[behind]?.start ?? end) < end) behind += 1;
  let first = behind;
  while (first > 0 && behind - first < most && (words[first - 1] as Word).end > start) first -= 1;
  const found: Word[] = [];
  for (let at = first; at < behind; at += 1) {
    const word = words[at] as Word;
    found.push(word.start >= start && word.end <= end ? word : cutAt(text, word, { start, end }));
  }
  return found;
}

function cutAt(text: string, word: Word, { start, end }: Span): Word {
  const from = Math.max(word.start, start);
  const to = Math.min(word.end, end);
  return { start: from, end: to, lower: lowered(text.slice(from, to)) };
}
