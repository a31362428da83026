/** How many of its rarer words a line above the text shares with the text: a headline shares some, a menu hardly any. */
import { foldWord } from '../../text/dates/date-words.ts';
import type { Segment } from '../segment.ts';
import type { Sheet } from '../sheet.ts';

/** Shorter words are mostly the small words that every text has. */
const shortestWord = 4;
/** Words are compared by their beginnings, since they bend. */
const stem = 6;
/** So many paragraphs of the text are enough to tell. */
const paragraphs = 8;
const longestParagraph = 2000;

const mayBeUnspaced = /[\u0e00-\u0e7f\u1100-\u11ff\u2e80-\uffff]/;
const unspaced = /[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}\p{sc=Thai}]{2,}/gu;

/** Tells of any line how many different rarer words it shares with the paragraphs from `lede` on. */
export function sharedWords(sheet: Sheet, lede: number): (text: string) => number {
  const body = new Set(
    sheet.segments
      .slice(lede)
      .filter(({ prose }) => prose)
      .slice(0, paragraphs)
      .flatMap((segment) => [...paragraphStems(segment)]),
  );
  return (text) => [...stemsOf(text.slice(0, 400))].filter((word) => body.has(word)).length;
}

const known = new WeakMap<Segment, ReadonlySet<string>>();

/** Gathered once, for several rules compare lines with the same paragraphs. */
function paragraphStems(segment: Segment): ReadonlySet<string> {
  const stems = known.get(segment) ?? stemsOf(segment.text.slice(0, longestParagraph));
  known.set(segment, stems);
  return stems;
}

function stemsOf(text: string): ReadonlySet<string> {
  const words = text.match(/[\p{L}\p{M}\p{N}]+/gu) ?? [];
  if (!mayBeUnspaced.test(text)) {
    return new Set(words.flatMap((word) => (word.length < shortestWord ? [] : foldWord(word).slice(0, stem))));
  }
  const long = words.filter((word) => word.length >= shortestWord && !unspacedScript(word));
  // Two characters stand for a word where words are not parted by spaces.
  const pairs = [...text.matchAll(unspaced)].flatMap(([run]) =>
    Array.from({ length: run.length - 1 }, (_, at) => run.slice(at, at + 2)).filter(
      (pair) => !/^\p{sc=Hiragana}/u.test(pair),
    ),
  );
  const hangul = words.filter((word) => /^\p{sc=Hangul}{2,}/u.test(word)).map((word) => word.slice(0, 2));
  return new Set([...long.map((word) => foldWord(word).slice(0, stem)), ...pairs, ...hangul]);
}

function unspacedScript(word: string): boolean {
  return /[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}\p{sc=Thai}\p{sc=Hangul}]/u.test(word);
}
