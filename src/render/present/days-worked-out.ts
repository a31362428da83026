/** Presents the days that the archive worked out from words such as "yesterday": in the text, quietly, and in the record. */
import type { SpokenDate } from '../../model/article.ts';
import { isOneDay } from '../../model/date.ts';
import { fill, type Phrases } from '../phrases/phrases.ts';
import type { DayPlace } from '../to-mdast.ts';
import { dateWording, formatter, longDay } from '../wording/date-wording.ts';
import { asLabel } from '../wording/label.ts';
import { type LineLink, lineLinks, type Reading } from './reading.ts';

/** The places in the running text, with their days: those that HTML has a form for. */
export function dayPlaces({ record, context: { phrases } }: Reading): readonly DayPlace[] {
  const { sentences } = phrases.article;
  return workedOut(record.datesSpokenOf).flatMap(({ date, within, block, reckonedFrom }) => {
    if (record.body[block]?.type !== 'paragraph' || !/^[\d-]+$/.test(date.edtf)) return [];
    const phrase = reckonedFrom === 'dateline' ? sentences.dayFromDateline : sentences.dayFromPublication;
    return [{ block, ...within, datetime: date.edtf, title: fill(phrase, { date: dayInWords(date, phrases) }) }];
  });
}

/** `Tuesday 16 November 2021` */
function dayInWords(date: SpokenDate['date'], phrases: Phrases): string {
  if (!isOneDay(date)) return dateWording(date, phrases).text;
  const weekday = formatter(phrases, { weekday: 'long' }).format(Date.parse(date.edtf));
  return asLabel(`${weekday} ${longDay(date.edtf, phrases)}`, phrases.language);
}

/** A day in words, leading to the first line that names it. */
export interface DayInRecord {
  readonly text: string;
  readonly line: LineLink | null;
}

/** The days, each once: the same for readers who are shown no titles. */
export function daysInRecord(reading: Reading): readonly DayInRecord[] {
  const days = new Map<string, LineLink | null>();
  for (const { date, span } of workedOut(reading.record.datesSpokenOf)) {
    const { text } = dateWording(date, reading.context.phrases);
    if (!days.has(text)) days.set(text, lineLinks([span], reading)[0] ?? null);
  }
  return [...days].map(([text, line]) => ({ text, line }));
}

function workedOut(dates: readonly SpokenDate[]): readonly SpokenDate[] {
  return dates.filter(({ reckonedFrom, confidence }) => reckonedFrom !== null && confidence !== 'guess');
}
