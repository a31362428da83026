/**
 * Tells whether a day without its year stands in what is told of another year: "The war ended in 1945. On 8 May crowds
 * filled the square." Such a day is none of the year of publication, and nobody says for sure of which it is.
 */
import type { Block } from '../model/block.ts';
import type { ArchiveDate } from '../model/date.ts';
import type { LanguageTag } from '../model/ids.ts';
import type { Span } from '../model/provenance.ts';
import { findRelativeDays } from '../text/dates/relative-days.ts';
import { hasVerb, type Told } from '../text/dates/tense.ts';
import { calendarOf } from '../text/languages/calendar/calendars.ts';
import { smallWordsFor } from '../text/languages/small-words.ts';
import { placeAt } from '../text/span-search.ts';
import { cutBlock } from './cut-block.ts';
import { datesInText } from './dates-in-text.ts';
import { lexiconFor, says } from './mentions/lexicon.ts';

/** A day without its year: where it stands, the day it would be in the year nearest to publication, how it is told. */
export interface YearlessDay {
  readonly block: number;
  readonly start: number;
  readonly date: ArchiveDate;
  readonly told: Told;
}

/** A year carries on for so many sentences: "The war ended in 1945. The king fled. On 8 May …". */
const mostSentences = 2;

/** Beyond a paragraph only a year so far off is that of a story of its own; a nearer one is said in passing of who is in the news. */
const longAgo = 10;

/** What stands before a day in its own sentence, or one of the sentences before that; the span counts in its block. */
interface Before extends Span {
  readonly isOwn: boolean;
  readonly at: number;
  readonly block: Block;
}

/** The years that are told, by the last day that was of one: "On 8 May crowds filled the square. On 9 May the king spoke." */
interface Carried {
  readonly block: number;
  readonly start: number;
  readonly year: number;
}

/** Asked for the days without a year of a body in order: whether one is told of another year than that of its date. */
export function otherYearsIn(body: readonly Block[], language: LanguageTag): (day: YearlessDay) => boolean {
  let carried: Carried | null = null;
  return (day) => {
    const year = otherYear(body, day, { language, carried });
    if (year === null) return false;
    carried = { block: day.block, start: day.start, year };
    return true;
  };
}

interface Known {
  readonly language: LanguageTag;
  readonly carried: Carried | null;
}

function otherYear(body: readonly Block[], day: YearlessDay, known: Known): number | null {
  const { language } = known;
  const own = yearOf(day.date);
  const sentences = sentencesBefore(body, day, language);
  for (const [at, sentence] of sentences.entries()) {
    const year = lastYearIn(sentence, known);
    if (year === null) continue;
    // "In 1994 the ferry sank. The law of 2026 will be voted on": what was is of no year to come, what comes of none gone by.
    if (year === own || day.told === (year < own ? 'ahead' : 'past')) return null;
    // "She was elected in 2020.¶On 3 February she resigned": what lies a few years back is told again as the news goes on.
    if (sentence.at !== day.block && Math.abs(own - year) < longAgo) return null;
    return sentences.slice(0, at + 1).some((each) => speaksOfNow(each, language)) ? null : year;
  }
  return null;
}

function yearOf({ earliest }: ArchiveDate): number {
  return Number(earliest?.slice(0, 4));
}

/** What stands before the day, the nearest first: of its paragraph, and how the one before ends. "The war began in 1914.¶On 12 February …" */
function sentencesBefore(body: readonly Block[], { block: at, start }: YearlessDay, language: LanguageTag): Before[] {
  const block = body[at] as Block;
  const { sentences } = cutBlock(block, language);
  const place = placeAt(sentences, start);
  const found: Before[] = [{ start: sentences[place]?.start ?? 0, end: start, isOwn: true, at, block }];
  for (let back = 1; back <= mostSentences && place - back >= 0; back += 1)
    found.push({ ...(sentences[place - back] as Span), isOwn: false, at, block });
  const earlier = body[at - 1];
  if (earlier === undefined || !told.has(block.type) || !told.has(earlier.type)) return found;
  for (const last of [...cutBlock(earlier, language).sentences.slice(-mostSentences)].reverse())
    if (found.length <= mostSentences) found.push({ ...last, isOwn: false, at: at - 1, block: earlier });
  return found;
}

/** What a text is told in: a caption or a table carries no year on. */
const told: ReadonlySet<Block['type']> = new Set(['paragraph', 'crosshead', 'quotation', 'list']);

/** "yesterday", "on Tuesday": from there on the text tells of the news again. */
function speaksOfNow({ block, start, end }: Before, language: LanguageTag): boolean {
  const text = block.text.slice(start, end);
  return findRelativeDays(text, language, []).some(({ named }) => named.kind === 'weekday' || named.kind === 'offset');
}

/** Four plain digits that may be a year, and the two of a year that follows: "2023/24". */
const fourDigits =
  /(?<![\d\p{L}$€£¥#+№–-]|\d[.,:/])(1[6-9]\d\d|20\d\d)(?:[/–-](\d\d(?:\d\d)?)(?!\d))?(?!\d|[.,:]\d|%)/gu;

/** The last year that a sentence tells of, not only in passing; also that of a day before that was of another year. */
function lastYearIn(sentence: Before, { language, carried }: Known): number | null {
  const { block, at } = sentence;
  const text = block.text.slice(sentence.start, sentence.end);
  const isCarried = carried?.block === at && carried.start >= sentence.start && carried.start < sentence.end;
  let last: { readonly at: number; readonly year: number } | null = isCarried
    ? { at: carried.start - sentence.start, year: carried.year }
    : null;
  if (!/\d{4}/.test(text)) return last?.year ?? null;
  for (const match of text.matchAll(fourDigits)) {
    const span = { start: match.index, end: match.index + 4 };
    if (span.start < (last?.at ?? 0) || !isYear(block, match[0], span.start + sentence.start, language)) continue;
    if (isInPassing(text, span, { isOwn: sentence.isOwn, language })) continue;
    last = { at: span.start, year: lastOf(match[1] as string, match[2]) };
  }
  return last?.year ?? null;
}

/** "2023/24" reaches into 2024. */
function lastOf(first: string, second: string | undefined): number {
  return Number(second === undefined ? first : `${first.slice(0, 4 - second.length)}${second}`);
}

/** "2000 people": a round number is a year only where it is read as one. */
function isYear(block: Block, written: string, start: number, language: LanguageTag): boolean {
  if (!written.endsWith('00')) return true;
  return datesInText(block, language).some(
    ({ kind, span }) => kind === 'date' && span.start <= start && start < span.end,
  );
}

const pauses = /,(?!\d)|;|\s[–—-]\s/gu;

interface Place {
  readonly isOwn: boolean;
  readonly language: LanguageTag;
}

/** "(born 1931)", "mayor since 1994", "The yard, founded in 1931, closed", "Founded in 1931, the yard closed": told by the way. */
function isInPassing(text: string, { start, end }: Span, { isOwn, language }: Place): boolean {
  const before = text.slice(0, start);
  if (/[(（][^)）]*$/u.test(before)) return true;
  const word = /(\p{L}{1,24})\s$/u.exec(before.slice(-26))?.[1]?.toLowerCase();
  if (isOfName(text, { start, end }, language)) return true;
  if (word !== undefined && calendarOf(language)?.tenses?.pastBefore.includes(word) === true) return true;
  const breaks = [...text.matchAll(pauses)];
  const opened = breaks.findLast(({ index }) => index < start);
  const closed = breaks.find(({ index }) => index >= end);
  if (closed === undefined) return false;
  const piece = text.slice(opened === undefined ? 0 : opened.index + 1, closed.index).trim();
  if (!isAside(piece, opened === undefined, language)) return false;
  // "Nació en 1931, y el 3 de junio fue alcalde": the sentence has no other verb before its day.
  return opened !== undefined || (isOwn && hasVerb(wordsIn(text.slice(closed.index)), language) === true);
}

/** "repealed the 1965 Voting Rights Act": a part of a name; not "the 1945 campaign", "At the 2018 World Cup", "The 1987 crash". */
function isOfName(text: string, { start, end }: Span, language: LanguageTag): boolean {
  const [, verb, article] = /(\p{L}{1,24})\s(\p{L}{1,6})\s$/u.exec(text.slice(Math.max(0, start - 32), start)) ?? [];
  if (verb === undefined || article === undefined || !/^\s\p{Lu}/u.test(text.slice(end, end + 2))) return false;
  const isArticle = (lexiconFor(language).of(article.toLowerCase()) & says.article) !== 0;
  return isArticle && !smallWordsFor(language).has(verb.toLowerCase());
}

/** Whether words between two commas are said by the way: "founded in 1931", "which opened in 1931", "mayor in 1994"; not "in 1994". */
function isAside(piece: string, isFirst: boolean, language: LanguageTag): boolean {
  const words = wordsIn(piece);
  const [first] = words;
  if (first === undefined || /^\d/.test(piece)) return false;
  if (isFirst) return hasVerb([first], language) === true;
  return hasVerb(words, language) === true || !smallWordsFor(language).has(first);
}

function wordsIn(text: string): readonly string[] {
  return text.toLowerCase().match(/\p{L}+/gu) ?? [];
}
