/** How many of its rarer words a line above the text shares with the text: a headline shares some, a menu hardly any. */
import { flatMap } from '../../model/flat-map.ts';
import { charKind, kindOfUnit } from '../../text/char-kinds.ts';
import { cutWords } from '../../text/cut-words.ts';
import { foldWord } from '../../text/dates/date-words.ts';
import { perReading } from '../../text/per-reading.ts';
import type { Segment } from '../segment.ts';
import type { Sheet } from '../sheet.ts';

/** Shorter words are mostly the small words that every text has. */
const shortestWord = 4;
/** Words are compared by their beginnings, since they bend. */
const stem = 6;
/** So many paragraphs of the text are enough to tell. */
const paragraphs = 8;
const longestParagraph = 2000;
const longestLine = 400;

const mayBeUnspaced = /[\u0e00-\u0e7f\u1100-\u11ff\u2e80-\uffff]/;
const unspaced = /[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}\p{sc=Thai}]{2,}/gu;

/** Tells of any line how many different rarer words it shares with the paragraphs from `lede` on. */
export function sharedWords(sheet: Sheet, lede: number): (text: string) => number {
  const body = sheet.segments
    .slice(lede)
    .filter(({ prose }) => prose)
    .slice(0, paragraphs)
    .map(wordsOf);
  return (text) => [...stemsOf(text.slice(0, longestLine))].filter((word) => body.some((has) => has(word))).length;
}

/** How many different rarer words a line has. */
export function rareWords(text: string): number {
  return stemsOf(text.slice(0, longestLine)).size;
}

/** Whether a text has a word with this beginning. */
type Words = (stem: string) => boolean;

/** Gathered once, for several rules compare lines with the same paragraphs. */
const wordsOf = perReading(({ text }: Segment) => readWords(text.slice(0, longestParagraph)));

function readWords(text: string): Words {
  if (!mayBeUnspaced.test(text)) return spacedWords(foldWord(text));
  const stems = stemsOf(text);
  return (word) => stems.has(word);
}

const buckets = 64;
const wordUnit = charKind.letter | charKind.number | charKind.mark;

/**
 * The longer words of a folded text, found by their first two letters: a line has few words, so that making none of the
 * text's words into strings is several times as quick as gathering them all.
 */
function spacedWords(text: string): Words {
  // For each bucket its last word, and for each word the one before it in its bucket.
  const lasts = new Int32Array(buckets).fill(-1);
  const starts: number[] = [];
  const befores: number[] = [];
  let start = -1;
  for (let at = 0; at <= text.length; at += 1) {
    if (at < text.length && isWordUnit(text.charCodeAt(at))) {
      if (start < 0) start = at;
    } else if (start >= 0) {
      if (at - start >= shortestWord) {
        const bucket = bucketOf(text, start);
        befores.push(lasts[bucket] as number);
        lasts[bucket] = starts.push(start) - 1;
      }
      start = -1;
    }
  }
  return (word) => {
    let at = lasts[bucketOf(word, 0)] ?? -1;
    while (at >= 0 && !isStemAt(text, starts[at] as number, word)) at = befores[at] as number;
    return at >= 0;
  };
}

function bucketOf(text: string, at: number): number {
  return (text.charCodeAt(at) * 7 + text.charCodeAt(at + 1)) % buckets;
}

/** A stem shorter than the longest is a whole word. */
function isStemAt(text: string, at: number, word: string): boolean {
  if (!text.startsWith(word, at)) return false;
  return word.length === stem || at + word.length === text.length || !isWordUnit(text.charCodeAt(at + word.length));
}

function isWordUnit(unit: number): boolean {
  return (kindOfUnit(unit) & wordUnit) !== 0;
}

function stemsOf(text: string): ReadonlySet<string> {
  const words = cutWords(text).map(({ start, end }) => text.slice(start, end));
  if (!mayBeUnspaced.test(text)) {
    return new Set(flatMap(words, (word) => (word.length < shortestWord ? [] : foldWord(word).slice(0, stem))));
  }
  const long = words.filter((word) => word.length >= shortestWord && !unspacedScript(word));
  // Two characters stand for a word where words are not parted by spaces.
  const pairs = flatMap([...text.matchAll(unspaced)], ([run]) =>
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
