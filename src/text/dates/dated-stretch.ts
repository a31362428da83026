/** Finds the stretch of a line that its dates take, with their labels and times: what is beside it is about something else. */

import type { LanguageTag } from '../../model/ids.ts';
import type { Span } from '../../model/provenance.ts';
import { holdsDigit } from '../char-kinds.ts';
import { lineLabels, takeLabel } from './date-labels.ts';
import { readDatedLine } from './dated-line.ts';
import { findDates } from './find-dates.ts';
import type { DateMention } from './mention.ts';

const longestLine = 160;

/** "24 февраля 2022 года": the word for a year belongs to the day. */
function endOf(line: string, { span }: DateMention): number {
  return span.end + (yearWord.exec(line.slice(span.end, span.end + 6))?.[0].length ?? 0);
}

const yearWord = /^\s(?:года|року|roku)(?!\p{L})/u;

/** A day, or a month apart from what follows: "2024年巴黎奥运会", "2022年10月の消費者物価" speak of theirs. */
function isStamp(line: string, mention: DateMention): boolean {
  if (mention.kind !== 'date') return mention.kind === 'impossible';
  if (mention.writing === 'year' || mention.date.precision === 'year') return false;
  return mention.date.precision !== 'month' || !/^\p{L}/u.test(line.slice(mention.span.end));
}

/** From the label of the first date to the end of the last; null when the line has no full date, or what is between is no date line. */
export function datedStretch(line: string, language: LanguageTag | null): Span | null {
  if (line.length > longestLine || !holdsDigit(line)) return null;
  const mentions = findDates(line, language).filter((mention) => isStamp(line, mention));
  const first = mentions[0];
  const last = mentions.at(-1);
  if (first === undefined || last === undefined) return null;
  const before = line.slice(0, first.span.start);
  const { kind, rest } = takeLabel(before, lineLabels(language));
  if (kind === 'other') return null;
  // "Hannes Bruckmüller (bru), 30.11.2006": a bracket that closes belongs to the words before, whatever it holds.
  const start = Math.max(rest.length, before.lastIndexOf(')') + 1);
  const stretch = {
    start: start + (/^[\s,;:.–—(-]*/u.exec(line.slice(start))?.[0].length ?? 0),
    end: endOf(line, last),
  };
  return readDatedLine(line.slice(stretch.start, stretch.end), language) === null ? null : stretch;
}
