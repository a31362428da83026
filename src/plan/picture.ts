/** Plans the one picture of the archive: a lane an article while there are few, else a ribbon of counts. */

import { factOf } from '../model/card.ts';
import type { ArchiveDate } from '../model/date.ts';
import { anchorOf, isoDay } from '../model/date.ts';
import type { IsoDay } from '../model/ids.ts';
import type { Bin, Listed, Picture } from '../model/page.ts';
import { placeOf } from './timeline-groups.ts';

/** Evidence: the design's table; a lane needs about 60 px, and twelve of them still fit a desktop window. */
const mostLanes = 12;
/** Evidence: the design's table; more bins than this are thinner than a pixel on a phone. */
const mostBins = 128;

type Unit = 'day' | 'month' | 'year';

/** The picture of articles listed in order. */
export function pictureOf(listed: readonly Listed[]): Picture {
  if (listed.length <= mostLanes) return { form: 'lanes', lanes: listed };
  const dated = listed.flatMap(({ card }) =>
    card.published === null ? [] : [{ date: card.published, state: factOf(card, 'published') }],
  );
  const [first, last] = boundsOf(dated.map(({ date }) => date));
  if (first === null || last === null) return { form: 'ribbon', unit: 'year', bins: [] };
  const unit =
    (['day', 'month', 'year'] as const).find((candidate) => countBins(first, last, candidate) <= mostBins) ?? 'year';
  const placed = placesOf(listed);
  const bins = emptyBins(first, last, unit).map((start) => ({
    start,
    stated: 0,
    inferred: 0,
    address: addressOf(start, unit, placed),
  }));
  for (const { date, state } of dated)
    spread(date, state === 'inferred' ? 'inferred' : 'stated', { bins, unit, first });
  return { form: 'ribbon', unit, bins };
}

function boundsOf(dates: readonly ArchiveDate[]): [IsoDay | null, IsoDay | null] {
  const firsts = dates.map(anchorOf).sort();
  const lasts = dates.map((date) => date.latest ?? anchorOf(date)).sort();
  return [firsts.at(0) ?? null, lasts.at(-1) ?? null];
}

/** Spreads an article evenly over the stretches that its date covers, so that no false peak shows. */
function spread(
  date: ArchiveDate,
  key: 'stated' | 'inferred',
  ribbon: { bins: Mutable<Bin>[]; unit: Unit; first: IsoDay },
): void {
  const from = indexOf(ribbon.first, anchorOf(date), ribbon.unit);
  const to = indexOf(ribbon.first, date.latest ?? anchorOf(date), ribbon.unit);
  for (let at = from; at <= to; at += 1) {
    const bin = ribbon.bins[at];
    if (bin !== undefined) bin[key] += 1 / (to - from + 1);
  }
}

type Mutable<T> = { -readonly [K in keyof T]: T[K] };

function emptyBins(first: IsoDay, last: IsoDay, unit: Unit): IsoDay[] {
  return Array.from({ length: countBins(first, last, unit) }, (_, at) => startOf(first, at, unit));
}

function countBins(first: IsoDay, last: IsoDay, unit: Unit): number {
  return indexOf(first, last, unit) + 1;
}

/** How many units after the one that holds `first` comes the one that holds `day`. */
function indexOf(first: IsoDay, day: IsoDay, unit: Unit): number {
  if (unit === 'day') return Math.round((Date.parse(day) - Date.parse(first)) / 86_400_000);
  const [a, b] = [first, day].map((each) => Number(each.slice(0, 4)) * 12 + Number(each.slice(5, 7)) - 1) as [
    number,
    number,
  ];
  return unit === 'month' ? b - a : Math.floor(b / 12) - Math.floor(a / 12);
}

function startOf(first: IsoDay, at: number, unit: Unit): IsoDay {
  if (unit === 'day') return new Date(Date.parse(first) + at * 86_400_000).toISOString().slice(0, 10);
  const month = Number(first.slice(0, 4)) * 12 + (unit === 'month' ? Number(first.slice(5, 7)) - 1 + at : at * 12);
  return isoDay(Math.floor(month / 12), (month % 12) + 1, 1);
}

/** The years and months that have a page: an article spread over a stretch need not stand in any month of it. */
function placesOf(listed: readonly Listed[]): ReadonlySet<string> {
  const places = listed.flatMap(({ card }) => placeOf(card.published) ?? []);
  return new Set(places.flatMap((place) => [place.slice(0, 4), place.slice(0, 7)]));
}

function addressOf(start: IsoDay, unit: Unit, placed: ReadonlySet<string>): string | null {
  const place = start.slice(0, unit === 'year' ? 4 : 7);
  return placed.has(place) ? `timeline/${place.replace('-', '/')}/` : null;
}
