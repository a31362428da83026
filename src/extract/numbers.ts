/** Finds the numbers of a text with what they count. Dates, times and ages of no one are no such numbers. */
import type { NumberMention } from '../model/article.ts';
import type { Block } from '../model/block.ts';
import { flatMap } from '../model/flat-map.ts';
import type { LanguageTag } from '../model/ids.ts';
import type { Span } from '../model/provenance.ts';
import { foldAt } from '../text/folding.ts';
import { numeralWordsFor } from '../text/numeral-words.ts';
import { type Numeral, numeralsIn } from '../text/numerals.ts';
import { isRowOfFigures } from '../text/prose.ts';
import { placeAt } from '../text/span-search.ts';
import { cutBlock } from './cut-block.ts';
import { isBetweenMarks } from './numbers/ages.ts';
import { countedBy } from './numbers/counted.ts';
import { again, isEllipsis, takenOver } from './numbers/ellipsis.ts';
import type { RunningText } from './running-text.ts';

const spoken = new Set<Block['type']>(['paragraph', 'quotation', 'list']);

/** The numbers that count something, in order. */
export function numbersOf(text: RunningText): readonly NumberMention[] {
  return flatMap(text.body, (block, index) => (spoken.has(block.type) ? numbersIn(block, index, text) : []));
}

function numbersIn(block: Block, index: number, { source, language }: RunningText): readonly NumberMention[] {
  const numerals = numeralsIn(block.text, language);
  if (numerals.length === 0) return [];
  const { words, sentences } = cutBlock(block, language);
  const folded = foldAt(source, block.span);
  const toSource = folded.text === block.text ? folded.sourceSpan : () => block.span;
  const isRow = rowTest(block.text);
  let last: { readonly counts: readonly string[]; readonly sentence: Span; readonly end: number } | null = null;
  return flatMap(numerals, (numeral, at): NumberMention[] => {
    if (isPlaceInTime(block.text, numeral) || isOnClock(numerals, at, { text: block.text, language })) return [];
    const sentence = sentenceAround(sentences, numeral, block.text);
    if ((!numeral.unit.startsWith('#') && isRow(sentence)) || isOfName(block.text, numeral, sentence)) return [];
    if (isBetweenMarks(numeral, { text: block.text, sentence, language })) return [];
    const own = countedBy(numeral, { text: block.text, words, sentence, language, beside: besideIn(numerals, at) });
    const isNext = own.length === 0 && last?.sentence.start === sentence.start;
    const isAgain =
      own[0] === again ||
      (isNext && isEllipsis(block.text, numeral, { from: last?.end ?? 0, until: sentence.end, language }));
    const taken =
      isNext && last !== null
        ? takenOver(block.text, numeral, { ...last, from: last.end, until: sentence.end, language })
        : null;
    const counts = taken ?? (isAgain ? againOf(last?.counts ?? []) : own);
    if (counts.length === 0) return [];
    last = { counts, sentence, end: numeral.end };
    const { low, high, approximate } = numeral;
    const within = { start: numeral.start, end: numeral.end };
    const text = block.text.slice(within.start, within.end);
    const span = toSource(within);
    return [{ text, low, high, approximate, counts, span, block: index, within, sentence: toSource(sentence) }];
  });
}

/** What the number before counts, as somebody else counts it; nothing where none stands before. */
function againOf(counts: readonly string[]): readonly string[] {
  return counts.length === 0 ? [] : [...counts.filter((one) => one !== again), again];
}

/** Where the number before one ends, and where the next begins. */
function besideIn(numerals: readonly Numeral[], at: number) {
  const [before, next] = [numerals[at - 1], numerals[at + 1]];
  return { before: before?.end ?? null, next: next?.start ?? null, nextEnd: next?.end ?? null };
}

/** Tells the sentences of a text that are rows of figures, each once. */
function rowTest(text: string): (sentence: Span) => boolean {
  let last: { readonly sentence: Span; readonly isRow: boolean } | null = null;
  return (sentence) => {
    if (last?.sentence !== sentence)
      last = { sentence, isRow: isRowOfFigures(text.slice(sentence.start, sentence.end)) };
    return last.isRow;
  };
}

/** "2100 UTC" and "5·18", the 18th of May, tell when; "CentOS 8's" is a name. */
function isPlaceInTime(text: string, { start, end }: Numeral): boolean {
  // Behind most numbers stands a word: no pattern is needed to see that it is no zone.
  const behind = text.charCodeAt(end);
  const opensZone = behind !== 0x20 || text[end + 1] === 'U' || text[end + 1] === 'G';
  if (opensZone && /^(?:\s(?:UTC|GMT)(?!\p{L})|·\d|['’]s(?!\p{L}))/u.test(text.slice(end, end + 5))) return true;
  return text[start - 1] === '·' && /\d/.test(text[start - 2] ?? '');
}

const [mostMinutes, mostHours] = [30, 12];

/** "ten past four": the minutes or the hour. */
function isOnClock(
  numerals: readonly Numeral[],
  at: number,
  { text, language }: { readonly text: string; readonly language: LanguageTag },
): boolean {
  const { onClock } = numeralWordsFor(language);
  if (onClock.size === 0) return false;
  const areOnClock = (minutes: Numeral | undefined, hour: Numeral | undefined) =>
    minutes !== undefined &&
    hour !== undefined &&
    hour.start - minutes.end <= longestOnClock &&
    (minutes.high ?? 99) <= mostMinutes &&
    (hour.high ?? 99) <= mostHours &&
    onClock.has(text.slice(minutes.end, hour.start).trim().toLowerCase());
  return areOnClock(numerals[at - 1], numerals[at]) || areOnClock(numerals[at], numerals[at + 1]);
}

/** No word between minutes and hour is longer. */
const longestOnClock = 8;

/** "Group of Seven", "FTSE 100": a number in words has a capital only in a name, or where something opens. */
function isOfName(text: string, { start }: Numeral, sentence: Span): boolean {
  const before = text.slice(Math.max(sentence.start, start - 8), start);
  if (/\d/.test(text.charAt(start)))
    return /^\d{3}(?!\d|[.,]\d)/.test(text.slice(start, start + 5)) && /(?:^|\s)\p{Lu}{3,}\s$/u.test(before);
  return /\p{Lu}/u.test(text.charAt(start)) && /\p{L}\s$/u.test(before) && !isHeading(text, sentence);
}

/** In a title every word has a capital. */
function isHeading(text: string, { start, end }: Span): boolean {
  const words = text.slice(start, end).match(/\p{L}+/gu) ?? [];
  return words.filter((word) => /^\p{Lu}/u.test(word)).length > words.length / 2;
}

function sentenceAround(sentences: readonly Span[], { start }: Numeral, text: string): Span {
  return sentences[placeAt(sentences, start)] ?? { start: 0, end: text.length };
}
