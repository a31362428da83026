/**
 * Parts lines that lost the space between two elements of a page when it was copied: "Nyköping2024-09-27 14:24",
 * "Web DeskUpdated: 1 July 2019", "Kari Hansenfredag 24. feb. 2012"; and a day without its year from the day of the change
 * behind it, "Le 3 novembre à 18h42, mis à jour le 4 novembre 2022". Decides no roles.
 */
import { flatMap } from '../model/flat-map.ts';
import type { LanguageTag } from '../model/ids.ts';
import { holdsDigit } from '../text/char-kinds.ts';
import { lineLabels } from '../text/dates/date-labels.ts';
import { weekdayOf } from '../text/dates/date-words.ts';
import { readDatedLine, readYearlessLine } from '../text/dates/dated-line.ts';
import { foldLine, foldSpace } from '../text/normalise.ts';
import { opensWithPhrase } from '../text/phrase-edges.ts';
import { type Segment, shapeOf } from './segment.ts';

/** Stamps stand in the head, on short lines. */
const headReach = 30;
const [longestLine, mostWords] = [180, 24];
const shortestWeekday = 4;
const shortestWord = 3;
/** "3 mai". */
const shortestDay = 5;

/** The segments, each such line as several: what stands before the stamp, and the stamp or stamps. */
export function partStamps(segments: readonly Segment[], source: string, language: LanguageTag): readonly Segment[] {
  const cuts = new Map<number, readonly number[]>();
  for (const segment of segments.slice(0, headReach)) {
    if (segment.prose || segment.words > mostWords || !holdsDigit(segment.text)) continue;
    const raw = source.slice(segment.span.start, segment.span.end);
    if (raw.length > longestLine) continue;
    const again = againStarts(raw, language);
    const first = stampStart(raw.slice(0, again[0]), language);
    const starts = first === null ? again : [first, ...again];
    if (starts.length > 0)
      cuts.set(
        segment.index,
        starts.map((start) => segment.span.start + start),
      );
  }
  if (cuts.size === 0) return segments;
  const parted = flatMap(segments, (segment) => {
    const starts = cuts.get(segment.index);
    return starts === undefined ? segment : piecesOf(segment, source, starts);
  });
  return parted.map((segment, index) => ({ ...segment, index }));
}

/** Where a stamp begins that nothing parts from the word before it; null where the line has none. */
function stampStart(raw: string, language: LanguageTag): number | null {
  const starts = [
    numericStart(raw),
    labelStart(raw, language),
    weekdayStart(raw, language),
    changeStart(raw, language),
  ];
  return starts.find((start) => start !== null && readDatedLine(raw.slice(start), language)?.form === 'own') ?? null;
}

/** A whole date in digits, also "山口健太郎2023年7月15日": "COVID19 May 2020" is none. */
function numericStart(raw: string): number | null {
  const found = /\p{L}(?=(?:\d{4}-\d\d-\d\d|\d{1,2}([./])\d{1,2}\1\d{4}|\d{4}年\d{1,2}月\d{1,2}日)(?!\d))/u.exec(raw);
  return found === null ? null : found.index + found[0].length;
}

/** "DeskUpdated:", "14.12 GMTLast modified on", "08:15Aktualisiert": a label of dates, with its capital behind a word, a zone or an hour. */
function labelStart(raw: string, language: LanguageTag): number | null {
  const { published, updated } = lineLabels(language);
  for (const { index } of raw.matchAll(/(?<=\p{Ll}{2}|\d ?\p{Lu}{2,4}|\d)\p{Lu}(?=\p{Ll}{2})/gu)) {
    const rest = foldLine(raw.slice(index));
    if ([...published, ...updated].some((label) => label.length > shortestWord && opensWithPhrase(rest, label)))
      return index;
  }
  return null;
}

/** "Hansenfredag 24.": the word before the number ends in the name of a day. */
function weekdayStart(raw: string, language: LanguageTag): number | null {
  for (const { 0: word, index } of raw.matchAll(/\p{Lu}[\p{L}\p{M}]{6,40}(?=,? \d)/gu)) {
    for (let at = shortestWord; at <= word.length - shortestWeekday; at += 1) {
      if (weekdayOf(word.slice(at), language) !== null) return index + at;
    }
  }
  return null;
}

/** ", mis à jour le 4 novembre 2022" behind a day that has no year. */
function changeStart(raw: string, language: LanguageTag): number | null {
  if (!/(?<!\d)\d{4}(?!\d)/.test(raw)) return null;
  const folded = foldLine(raw);
  for (const label of lineLabels(language).updated) {
    const at = folded.indexOf(label);
    if (at < shortestDay || !/[\s(,|·•–—-]/.test(folded.charAt(at - 1))) continue;
    const day = raw.slice(0, at).replace(/[\s(,|·•–—-]+$/u, '');
    if (readYearlessLine(day, language) !== null) return at;
  }
  return null;
}

const dayAgain =
  /(?<=(?<!\d)\d{4}|:\d\d|\d ?[ap]m)(?=(?:\p{Lu}\p{Ll}{2,11},? )?(?:\d{1,2}\.? \p{L}{3}|\p{Lu}\p{Ll}{2,11}\.? \d{1,2},? \d{4}|\d{1,2}[./]\d{1,2}[./]\d{4}))/gu;

/** "Published On 22 Dec 202122 Dec 2021": a page holds its day for its readers and for programs; where each but the first begins. */
function againStarts(raw: string, language: LanguageTag): number[] {
  const found: number[] = [];
  let end = raw.length;
  for (const { index } of [...raw.matchAll(dayAgain)].reverse()) {
    if (readDatedLine(raw.slice(index, end).replace(/[,\s]+$/u, ''), language)?.form !== 'own') continue;
    found.unshift(index);
    end = index;
  }
  return found;
}

/** The line cut before each of these places. */
function piecesOf(segment: Segment, source: string, starts: readonly number[]): Segment[] {
  const { start, end, gapBefore, gapAfter } = { ...segment, ...segment.span };
  const edges = [start, ...starts, end];
  return edges.slice(1).map((until, at) => {
    const from = edges[at] ?? start;
    const text = source.slice(from, until).trimEnd();
    return {
      ...segment,
      span: { start: from, end: from + text.length },
      ...shapeOf(foldSpace(text)),
      gapBefore: at === 0 && gapBefore,
      gapAfter: until === end && gapAfter,
    };
  });
}
