/** Counts what a ribbon shows: whole articles by the month or year that holds every day of their date, never parts. */
import { factOf } from '../model/card.ts';
import { type ArchiveDate, anchorOf, isoDay } from '../model/date.ts';
import { groupBy } from '../model/group.ts';
import type { IsoDay } from '../model/ids.ts';
import type { Listed } from '../model/page.ts';
import type { NumbersRow, Peak, RibbonNumbers } from '../model/picture.ts';
import { binAt, type Scale } from './scale.ts';
import type { SpokenDay, SpokenDays } from './spoken-days.ts';
import { timeAddress } from './timeline-groups.ts';

/** As many as the picture has bins; more years than this are counted by the stretches under the labels. */
const mostRows = 128;

/** A row before it is counted: the months or years in it, `2021-11` or `2021`. */
type Stretch = Pick<NumbersRow, 'start' | 'unit' | 'years'> & { readonly parts: readonly string[] };

/** The numbers of a ribbon; `pages` are the years and months that have a page. */
export function numbersOf(
  scale: Scale,
  listed: readonly Listed[],
  spoken: SpokenDays,
  pages: ReadonlySet<string>,
): RibbonNumbers {
  const length = scale.ticks[0]?.unit === 'month' ? 7 : 4;
  const dated = listed.filter(({ card }) => card.published !== null);
  const appeared = groupBy(dated, ({ card: { published } }) => published && partOf(published, length));
  const told = groupBy([...spoken], ([day]) => day.slice(0, length));
  const rows = stretchesIn(scale, (part) => appeared.has(part) || told.has(part)).map(({ parts, ...row }) => {
    const [part = ''] = parts;
    return {
      ...row,
      address: parts.length === 1 && pages.has(part) ? timeAddress(part) : null,
      ...tallyOf(parts.flatMap((each) => appeared.get(each) ?? [])),
      spoken: speakersOf(parts.flatMap((each) => told.get(each) ?? []).map(([, day]) => day)),
    };
  });
  return { rows, wide: tallyOf(appeared.get(null) ?? []) };
}

/** How many of the articles have a stated date; a bound is none, even where the text states it. */
function tallyOf(articles: readonly Listed[]): Pick<NumbersRow, 'stated' | 'inferred'> {
  const stated = articles.filter(isFirm).length;
  return { stated, inferred: articles.length - stated };
}

/** Whether the date of an article is stated, and more than a bound. */
export function isFirm({ card }: Listed): boolean {
  return factOf(card, 'published') !== 'inferred' && card.published?.precision !== 'bounded';
}

/** How many articles speak of these days, each counted once. */
function speakersOf(days: readonly SpokenDay[]): number {
  return new Set(days.flatMap(({ by }) => [...by])).size;
}

/** The month or year in which all days of a date lie, a bounded one with its bound; null when it may lie in several. */
function partOf(date: ArchiveDate, length: number): string | null {
  const first = anchorOf(date).slice(0, length);
  const last = (date.latest ?? anchorOf(date)).slice(0, length);
  return first === last ? first : null;
}

/** A row for each month or year under the labels; where several years stand under one, those in which something stands. */
function stretchesIn({ ticks, end }: Scale, isFilled: (part: string) => boolean): readonly Stretch[] {
  const [first, second] = ticks;
  if (first === undefined) return [];
  const last = Number(end.slice(0, 4)) + 1;
  const stretches = ticks.map(({ start, unit }, at): Stretch => {
    if (unit === 'month') return { start, unit, years: 1, parts: [start.slice(0, 7)] };
    return { start, unit, ...yearsOf(start, Number(ticks[at + 1]?.start.slice(0, 4) ?? last)) };
  });
  if (first.unit === 'month' || (second !== undefined && stretches[0]?.years === 1)) return stretches;
  const filled = stretches.flatMap(({ parts }) => parts.filter(isFilled));
  if (filled.length > mostRows) return stretches;
  return filled.map((year) => ({ start: isoDay(Number(year), 1, 1), unit: 'year', years: 1, parts: [year] }));
}

function yearsOf(start: IsoDay, next: number): Pick<Stretch, 'years' | 'parts'> {
  const from = Number(start.slice(0, 4));
  const parts = Array.from({ length: next - from }, (_, at) => String(from + at).padStart(4, '0'));
  return { years: parts.length, parts };
}

/** The bin in which the most articles surely stand; null when none lies within one. */
export function fullestBin(listed: readonly Listed[], scale: Scale): Peak | null {
  const held = listed.flatMap(({ card: { published } }) => {
    if (published === null) return [];
    const at = binAt(scale, anchorOf(published));
    return at === binAt(scale, published.latest ?? anchorOf(published)) ? [at] : [];
  });
  return peakOf(
    [...groupBy(held, (at) => at)].map(([at, { length }]) => [at, length]),
    scale,
  );
}

/** The bin of whose days the most articles speak; null when none does. */
export function mostSpokenBin(spoken: SpokenDays, scale: Scale): Peak | null {
  const days = [...spoken].map(([day, told]) => ({ at: binAt(scale, day), told })).filter(({ at }) => at >= 0);
  const bins = [...groupBy(days, ({ at }) => at)];
  return peakOf(
    bins.map(([at, held]) => [at, speakersOf(held.map(({ told }) => told))]),
    scale,
  );
}

function peakOf(counts: readonly (readonly [at: number, articles: number])[], { starts }: Scale): Peak | null {
  const [most] = [...counts].sort(([a, n], [b, m]) => m - n || a - b);
  const start = most === undefined ? undefined : starts[most[0]];
  return most === undefined || start === undefined ? null : { start, articles: most[1] };
}
