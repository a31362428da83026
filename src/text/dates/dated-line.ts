/**
 * Lines that are about their date: "LAST UPDATE | Nov 10th 2021, 10:27 AM", "By Ann Smith, 3 May 2020", and the line
 * that opens a file with a date. A sentence that tells of a day is none of them.
 */
import { daysAfter, oneOf } from '../../model/date.ts';
import type { LanguageTag } from '../../model/ids.ts';
import type { Span } from '../../model/provenance.ts';
import { perObject } from '../per-object.ts';
import { perLineRead } from '../per-reading.ts';
import { clockAfter } from './clock.ts';
import { isFiller, type LineLabels, lineLabels, takeLabel } from './date-labels.ts';
import { findDates } from './find-dates.ts';
import type { DatedMention, DateMention, ImpossibleMention, YearlessMention } from './mention.ts';
import { isRelativeLine } from './relative-line.ts';
import { hasDigit } from './scan-text.ts';

/** A mention as a line states it: with its year, perhaps impossible. */
export type StatedMention = DatedMention | ImpossibleMention;

/** What a line about dates states; spans count in the line. */
export interface DatedLine {
  /** `byline` when it names an author as well. */
  readonly form: 'own' | 'byline';
  readonly published: StatedMention | null;
  readonly updated: StatedMention | null;
  readonly retrieved: StatedMention | null;
  /** Whether a word such as "Published" or, for another date of the line, "Updated" says that the article is meant. */
  readonly labelled: boolean;
}

const longestLine = 160;
const longestYearless = 50;
const longestTail = 20;
const placeBeforeDate =
  /^(\p{Lu}[\p{L}\p{M}'’.-]*(?: (?:\p{Ll}{1,3} )?\p{Lu}[\p{L}\p{M}'’.-]*){0,3}), (?:\p{Ll}{1,10} )?(?=\d|\p{Lu})/u;
const longestByline = 10;
/** "12 Kommentare", "3 min read", "Lesetid: 3 minutter": counts beside a date. */
const counts =
  /(?:^|(?<=[\s|•·–—-]))(?:(?:\p{L}{2,12}\s){0,3}\p{L}{2,14}\s?:\s?)?\d{1,5}(?:[ -]min(?![\p{L}\p{M}])\.?(?:\s\p{L}{2,12})?|(?:\s\p{L}{2,16}(?:\(s\))?){1,2}\.?)(?=\s*(?:$|[|•·–—-]))|(?:^|(?<=[\s|•·–—-]))(?:\p{L}{2,12}\s){1,3}:\s?\d{1,3}\smin\p{L}{0,6}\./gu;
/** "Temps de Lecture 4 min.", "Lesezeit 3 Minuten", "412文字" behind the last date. */
const readingTime =
  /[\s|•·–—-]*(?:\p{L}{2,14}\s){0,3}\p{L}{2,14}\s?:?\s?\d{1,3}\s?min(?:\p{L}{0,6})\.?(?:\s\p{L}{2,12})?\s*$|\s*\d{1,5}\s?(?:文字|字|자)\s*$/u;
/** "20 رجب 1442هـ", "1439/2/15 هـ الموافق": the day of the lunar calendar beside ours. */
const lunarDay =
  /(?:\p{Nd}{1,2}\s(?:[\p{L}\p{M}]{2,10}\s){1,3}\p{Nd}{4}|\p{Nd}{4}([/-])\p{Nd}{1,2}\1\p{Nd}{1,2}|\p{Nd}{1,2}([/-])\p{Nd}{1,2}\2\p{Nd}{4})\s?ه(?:ـ|جري)?\.?(?:\s{0,2}[|،-]?\s{0,2}الموافق(?:\sل)?)?/u;
/** "2 a.m.", "kl. 9", "à 10h": a time of full hours beside a date. */
const bareHour =
  /(?<![\p{L}\p{N}])(?:(?:kl\.?|klo|klokken|um|ore|às|à|a las|alle|om|at) \d{1,2}(?: ?(?:h|hs|hrs|uhr|uur))?|\d{1,2} ?(?:[ap]\.?m\.?|uhr|uur|h))(?=[\s,.|]|$)/giu;
const pictureWords = /^(?:photo|foto|image|picture|bild|grafik|graphic|video|illustration|©)/iu;

/** What a line says of dates, or null when it is about something else. `language` null or `und`: labels of all are tried. */
export function readDatedLine(line: string, language: LanguageTag | null): DatedLine | null {
  return line.length > longestLine || !hasDigit(line) ? null : readOnce(line, language);
}

/** Many rules ask for the same lines. */
const readOnce = perLineRead(readLine);

function readLine(line: string, language: LanguageTag | null): DatedLine | null {
  const mentions = withoutPairs(line, findDates(line, language).filter(isStated));
  // "* 12. März 1941   † 3. Mai 2016"
  if (mentions.length === 0 || line.includes('†')) return null;
  const labels = lineLabels(language);
  const stated: Partial<Record<'published' | 'updated' | 'retrieved', StatedMention>> = {};
  const left: string[] = [];
  let [from, labelled] = [0, false];
  for (const mention of mentions) {
    const { kind: before, rest } = takeLabel(line.slice(from, mention.span.start), labels, language);
    const kind = before ?? (mention === mentions[1] ? updateBehind(line.slice(mention.span.end), labels) : null);
    if (
      kind === 'other' ||
      (kind === null && (isVague(mention) || /(?:^|\s)\*\s$/.test(line.slice(from, mention.span.start))))
    )
      return null;
    // "22 Jan 2020 19.40 First published on 22 Jan 2020 07.12": the day without a word is that of the last change.
    if (kind === 'published' && !labelled && stated.published !== undefined && stated.updated === undefined) {
      stated.updated = stated.published;
      delete stated.published;
    }
    const same = stated[kind ?? 'published'];
    const isSecond = same !== undefined && !isSameDate(same, mention);
    if (isSecond && !(kind === 'published' && labelled)) return null;
    // "Published online June 2, 2016; in print June 5, 2016": it appeared on the first of them.
    stated[kind ?? 'published'] = isSecond ? firstOf(same, mention) : (same ?? mention);
    labelled ||= kind !== null;
    left.push(withoutCounts(rest));
    from = mention.span.end;
  }
  const after = line.slice(from);
  const behind = /\d/.test(after) ? withoutShortUpdate(after.replace(readingTime, ''), labels) : after;
  const tail = withoutCounts(behind);
  // "Publisert 3. mars 2022 – Oppdatert for 2 timer siden": that day is none of those stated.
  const isRelative = isRelativeLine(behind, language) || isRelativeLine(tail, language);
  const last = isRelative ? { kind: null, rest: '' } : takeLabel(tail, labels);
  left.push(last.rest);
  // "2022年5月4日 14:05 更新": the word may stand after the only date.
  if (last.kind === 'other') return null;
  if (last.kind !== null && last.kind !== 'published' && !labelled && mentions.length === 1) {
    const [only] = mentions;
    if (only !== undefined) stated[last.kind] = only;
    delete stated.published;
    labelled = true;
  }
  const form = formOf(left.join(' ').replace(/\s+/g, ' ').trim(), labels.byline, language);
  const { published = null, updated = null, retrieved = null } = stated;
  return form === null ? null : { form, published, updated, retrieved, labelled };
}

function withoutCounts(text: string): string {
  const plain = text.includes('ه') ? text.replace(lunarDay, ' ') : text;
  return /\d/.test(plain) ? plain.replace(counts, ' ').replace(bareHour, ' ') : plain;
}

/** "2016/9/27 08:19(9/27 10:22 更新)": the change is told without its year, and dates nothing. */
const shortUpdate = /\s?[（(]\d{1,2}\/\d{1,2}\s\d{1,2}:\d{2}\s?(\p{L}{2,12})[）)]\s*$/u;

function withoutShortUpdate(text: string, { updated }: LineLabels): string {
  const label = shortUpdate.exec(text)?.[1];
  return label !== undefined && updated.includes(label) ? text.replace(shortUpdate, '') : text;
}

/** "2022/3/4 14:05 (2022/3/4 18:20 更新)": the word for a change may stand behind the second day. */
function updateBehind(tail: string, labels: ReturnType<typeof lineLabels>): 'updated' | null {
  if (tail.length > longestTail) return null;
  const { kind, rest } = takeLabel(tail, labels);
  return kind === 'updated' && rest === '' ? kind : null;
}

function isStated(mention: DateMention): mention is StatedMention {
  return mention.kind === 'impossible' || (mention.kind === 'date' && mention.writing !== 'year');
}

/** "Posted Tue 16 Nov 2021 at 6:00amTuesday 16 Nov 2021 at 6:00am": once for those who see, once for those who hear. */
function isSameDate(one: StatedMention, other: StatedMention): boolean {
  return one.kind === 'date' && other.kind === 'date' && one.date.edtf === other.date.edtf;
}

function firstOf(one: StatedMention, other: StatedMention): StatedMention {
  if (one.kind !== 'date' || other.kind !== 'date') return one.kind === 'date' ? one : other;
  return (other.date.earliest ?? '') < (one.date.earliest ?? '') ? other : one;
}

/** "Samstag/Sonntag, 13./14. Mai 1995": the paper of two days is of one of them, as far as anybody can tell. */
function withoutPairs(line: string, mentions: readonly StatedMention[]): readonly StatedMention[] {
  const [one, other] = mentions;
  if (mentions.length !== 2 || one?.kind !== 'date' || other?.kind !== 'date') return mentions;
  const isPair = /^\.?\s?[-–/]\s?$/u.test(line.slice(one.span.end, other.span.start));
  const days = [one.date.edtf, other.date.edtf] as const;
  if (!isPair || one.date.precision !== 'day' || daysAfter(days[0], 1) !== days[1]) return mentions;
  return [{ ...one, span: { start: one.span.start, end: other.span.end }, date: oneOf([...days]), zone: null }];
}

/** "November 2021" alone on a line may head a part of the text. */
function isVague(mention: StatedMention): boolean {
  return mention.kind === 'date' && mention.date.precision === 'month';
}

/** What the words left beside dates and labels make of the line: nothing, a byline, or something that is not ours. */
function formOf(rest: string, bylineLabels: readonly string[], language: LanguageTag | null): DatedLine['form'] | null {
  const words = rest.split(/[\s,|•·*_/–—-]+/u).filter((word) => word !== '' && !isFiller(word, language));
  if (words.length === 0) return 'own';
  if (words.length > longestByline || pictureWords.test(rest) || /[.!?]\s|[!?]$/.test(rest)) return null;
  // "Av Tuva Løland", "Kolumne von Carla Siepmann"
  const text = words.join(' ').toLowerCase();
  const opens = bylineLabels.length > 0 && bylineOpening(bylineLabels).test(text);
  // "By Marisol Quint, Ledger staff": the name may have a role after it; "by admin" has one word.
  const named = isCapital(words.at(-1)) || (isCapital(words[1]) && isCapital(words[2])) || words.length === 2;
  return opens && named ? 'byline' : null;
}

function isCapital(word = ''): boolean {
  return word.charAt(0) !== word.charAt(0).toLowerCase();
}

/** How a byline opens: a label, perhaps after the kind of the article, before a name. Made once for each list. */
const bylineOpening = perObject(
  (labels: readonly string[]) => new RegExp(`^(?:\\p{L}+ )?(?:${labels.join('|')}):? \\p{L}`, 'u'),
);

/** Labels of one word for the day of publication. Made once for each list. */
const headerLabels = perObject(
  ({ published }: LineLabels): ReadonlySet<string> => new Set(published.filter((label) => !label.includes(' '))),
);

const isoOpening = /^(\d{4}-\d{2}(?:-\d{2})?)(?=[\s:|,;]|$)/;
const edtfOpening = /^(\d{4}(?:-\d{2}(?:-\d{2})?)?)(?=[\s:|,;.]|$)/;

/**
 * The date that opens a line, after a label or alone: " date 2021-11 Hviterusslands president …". Alone only in the form
 * 2021-11 or 2021-11-16. The span counts in the line and may hold a day that the calendar does not have.
 */
export function readHeaderDate(line: string): { readonly date: Span } | null {
  const lead = line.length - line.trimStart().length;
  const opening = /^(\p{L}+)\s?[:=|]?\s{0,3}/u.exec(line.slice(lead, lead + 40));
  const labelled = opening !== null && headerLabels(lineLabels(null)).has((opening[1] ?? '').toLowerCase());
  const start = lead + (labelled ? (opening?.[0].length ?? 0) : 0);
  const rest = line.slice(start, start + 80);
  const plain = (labelled ? edtfOpening : isoOpening).exec(rest)?.[1];
  const end = plain !== undefined && isNoun(opening?.[0], plain) ? 0 : Math.max(plain?.length ?? 0, wordedEnd(rest));
  return end > 0 && (labelled || plain !== undefined) ? { date: { start, end: start + end } } : null;
}

/**
 * The day that opens a line without a label, "19.11.2021 Brücke gesperrt", "3 March 2022 – Council …", and is no part of
 * the sentence: a mark or a capital follows it. Null for any other line.
 */
export function readOpeningDay(line: string, language: LanguageTag | null): { readonly date: Span } | null {
  const lead = line.length - line.trimStart().length;
  const rest = line.slice(lead, lead + 80);
  if (!/^(?:\p{Nd}|[\p{L}-]{3,14},?\s)/u.test(rest)) return null;
  const [mention] = findDates(rest, language);
  if (mention?.kind !== 'date' || mention.writing === 'year' || mention.date.edtf.length < 10) return null;
  const { start, end } = mention.span;
  const opens = rest
    .slice(0, start)
    .split(/[\s,]+/)
    .every((word) => isFiller(word, language));
  if (!opens || !/^\s*(?:[|:–—·•-]\s*)?[\p{Lu}\p{Lo}„“"”«»‘’'¿¡–—]/u.test(rest.slice(end))) return null;
  return { date: { start: lead, end: lead + end } };
}

/** Where a date with its time ends that starts the text; 0 when none does. */
function wordedEnd(text: string): number {
  const [mention] = findDates(text, null);
  const opens = mention !== undefined && mention.kind !== 'yearless' && mention.span.start === 0;
  return opens && (mention.kind === 'impossible' || mention.writing !== 'year') ? mention.span.end : 0;
}

/** "Data 2020 show …": an English noun before a year. */
function isNoun(label: string | undefined, date: string): boolean {
  return date.length === 4 && label !== undefined && /^data\s*$/i.test(label);
}

/**
 * "21. november", "Published Tuesday, 3 May", or for `asked` updated "Updated 19 Jul": a day without its year that is all a
 * line says; null for anything else.
 */
export function readYearlessLine(
  line: string,
  language: LanguageTag | null,
  asked: 'published' | 'updated' = 'published',
): YearlessMention | null {
  if (line.length > longestYearless || !hasDigit(line)) return null;
  const [mention, second] = findDates(line, language);
  if (mention?.kind !== 'yearless' || second !== undefined) return null;
  const labels = lineLabels(language);
  const { kind, rest } = takeLabel(line.slice(0, mention.span.start), labels, language);
  if ((kind ?? 'published') !== asked) return null;
  // "Publisert 15. mai kl. 07:33": without the word a day with its time may be that of anything.
  const clock = kind === null ? null : clockAfter(line, mention.span.end);
  return formOf(`${rest} ${line.slice(clock?.end ?? mention.span.end)}`, [], language) === 'own' ? mention : null;
}

/** "mis à jour à 17h58", alone on a line or behind its last date: the time of a change without its day. The span counts in the line. */
export function readUpdateTime(
  line: string,
  language: LanguageTag | null,
): { readonly time: string; readonly span: Span } | null {
  if (line.length > longestLine || !hasDigit(line)) return null;
  const from = findDates(line, language).at(-1)?.span.end ?? 0;
  const start = line.slice(from).search(/(?<!\d)\d{1,2}\s?[:.h]\s?\d{2}(?!\d)/i) + from;
  if (start < from) return null;
  const { kind, rest } = takeLabel(line.slice(from, start), lineLabels(language));
  const clock = kind === 'updated' && rest === '' ? clockAfter(line, start) : null;
  if (clock === null || formOf(withoutCounts(line.slice(clock.end)).trim(), [], language) !== 'own') return null;
  return { time: clock.time, span: { start, end: clock.end } };
}

/** "Castel Rovaio, 28 febbraio 2016": a place and the day, and nothing else. */
export function readPlacedDate(
  line: string,
  language: LanguageTag | null,
): { readonly place: Span; readonly date: Span } | null {
  const place = placeBeforeDate.exec(line)?.[1];
  if (place === undefined || line.length > longestLine) return null;
  const start = line.slice(place.length).search(/[^,\s]/) + place.length;
  const dated = readDatedLine(line.slice(start), language);
  if (dated?.form !== 'own' || dated.published === null || isFiller(place, language)) return null;
  return { place: { start: 0, end: place.length }, date: { start, end: line.length } };
}
