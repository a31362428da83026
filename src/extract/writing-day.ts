/**
 * The day on which a text was written, from which its "yesterday" counts: the day of its dateline, else the day of
 * publication. An article that was changed on a later day may have got the words then.
 */
import type { ArticleRecord } from '../model/article.ts';
import type { ArchiveDate } from '../model/date.ts';
import { type Confidence, isGiven, type Sourced } from '../model/provenance.ts';
import { findDates } from '../text/dates/find-dates.ts';
import { nearestYear } from '../text/dates/nearest-year.ts';

export interface WritingDay {
  readonly date: ArchiveDate;
  readonly from: 'published' | 'dateline';
  readonly confidence: Confidence;
}

/** A dateline that lies further from publication is of another time: a report printed again. */
const mostDaysApart = 7;

/** The day of writing, when anything is known of it. */
export function writingDayOf({
  language,
  published,
  updated,
  dateline,
}: Pick<ArticleRecord, 'language' | 'published' | 'updated' | 'dateline'>): WritingDay | null {
  if (published === null) return null;
  const placed = dateline === null ? null : datelineDay(dateline.value, language.value, published.value);
  if (placed !== null) return { date: placed, from: 'dateline', confidence: confidenceIn(published) };
  const isChangedLater = (updated?.value.latest ?? '') > (published.value.latest ?? '9999');
  return { date: published.value, from: 'published', confidence: isChangedLater ? 'guess' : confidenceIn(published) };
}

/** "MINSK, Nov 15": with the year nearest to publication, and close to it. */
function datelineDay(dateline: string, language: string, published: ArchiveDate): ArchiveDate | null {
  const mention = findDates(dateline, language)[0];
  if (mention === undefined || mention.kind === 'impossible') return null;
  const date = mention.kind === 'date' ? mention.date : nearestYear(mention, published, true);
  if (date?.precision !== 'day' || date.earliest === null) return null;
  const [first, last] = [published.earliest, published.latest].map((day) =>
    day === null ? Number.NaN : Date.parse(day),
  );
  const day = Date.parse(date.earliest);
  const apart = Math.max((first ?? 0) - day, day - (last ?? 0)) / 86_400_000;
  return apart > mostDaysApart ? null : date;
}

/** A date that two readings are open for dates no other day. */
function confidenceIn({ provenance }: Sourced<ArchiveDate>): Confidence {
  return isGiven(provenance) ? 'certain' : provenance.confidence;
}

const order: readonly Confidence[] = ['guess', 'likely', 'certain'];

/** The weaker of two: what is worked out is no surer than what it is worked out from. */
export function weaker(a: Confidence, b: Confidence): Confidence {
  return order.indexOf(a) < order.indexOf(b) ? a : b;
}
