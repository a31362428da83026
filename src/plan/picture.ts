/** Plans the one picture of the archive: a lane an article while there are few, then a lane a source, then a ribbon. */

import type { ShownStatement } from '../model/connections.ts';
import type { ArchiveDate } from '../model/date.ts';
import { anchorOf } from '../model/date.ts';
import type { IsoDay, ItemId } from '../model/ids.ts';
import type { Listed } from '../model/page.ts';
import type { Bin, Picture, Place, RibbonPicture, Tick, Undated } from '../model/picture.ts';
import { axisDays, axisOf } from './axis.ts';
import { boundsOf } from './bounds.ts';
import { gapsIn } from './gaps.ts';
import { sourceLanes } from './group-lanes.ts';
import { happenedIn, nothingHappened, toldIn } from './happened.ts';
import { laneThreads, threadedIn } from './lane-threads.ts';
import { pageSize } from './paging.ts';
import { fullestBin, isFirm, mostSpokenBin, numbersOf } from './ribbon-numbers.ts';
import { binAt, type Scale, scaleOf } from './scale.ts';
import { type DayTraces, readsOf, type SpokenDays, spokenDaysOf } from './spoken-days.ts';
import { placeOf, timeAddress } from './timeline-groups.ts';

/** Evidence: the design's table; a lane needs about 60 px, and twelve of them still fit a desktop window. */
const mostLanes = 12;
/** Evidence: the design's table; more dots than this would lie over each other. */
const mostDots = 200;

/** What stands below the line, and where the timeline has its days and its shelf. */
export interface Below {
  readonly spoken: SpokenDays;
  readonly places: ReadonlyMap<IsoDay, Place>;
  readonly shelf: Place | null;
}

const nothingBelow: Below = { spoken: new Map(), places: new Map(), shelf: null };

/** Draws a part of the archive with the days that its articles speak of, and the statements that they share. */
export type PartPicture = (articles: readonly Listed[], statements?: readonly ShownStatement[]) => Picture;

/** How parts of an archive are drawn: their days stand where the timeline has them. */
export function partPictures(traces: DayTraces, { places }: Below): PartPicture {
  return (articles, statements) =>
    pictureOf(articles, { spoken: spokenDaysOf(articles, traces), places, shelf: null }, statements);
}

/** The picture of articles listed in order. */
export function pictureOf(
  listed: readonly Listed[],
  below: Below = nothingBelow,
  statements: readonly ShownStatement[] = [],
): Picture {
  const dates = datesOf(listed);
  const bounds = boundsOf(dates);
  const axis = axisOf(dates);
  const happened = () => (axis === null ? nothingHappened : happenedIn(axisDays(axis), below.spoken, below.places));
  if (listed.length <= mostLanes)
    return { form: 'lanes', lanes: listed, threads: laneThreads(listed, statements), happened: happened() };
  if (listed.length > mostDots || bounds === null) return ribbonOf(listed, bounds, below);
  return {
    form: 'groups',
    lanes: sourceLanes(listed),
    gaps: gapsIn(dates, scaleOf(...bounds)),
    undated: undatedIn(listed, below),
    leadsTo: listed.length <= pageSize ? 'articles' : 'days',
    happened: happened(),
  };
}

/** The articles whose words stand in a picture, each once, as far as they may be shown. */
export function wordsIn(picture: Picture | null): readonly ItemId[] {
  return picture === null ? [] : [...new Set([...readsOf(toldIn(picture)), ...threadedIn(picture)])];
}

/** A ribbon from one day to another; without days one without bins. */
export function ribbonOf(
  listed: readonly Listed[],
  bounds: readonly [IsoDay, IsoDay] | null,
  below: Below = nothingBelow,
): RibbonPicture {
  const undated = undatedIn(listed, below);
  if (bounds === null) return { form: 'ribbon', ...nothingDrawn, undated };
  const scale = scaleOf(...bounds);
  const dates = datesOf(listed);
  return {
    form: 'ribbon',
    width: scale.width,
    bins: binsOf(listed, scale, below.spoken),
    ticks: ticksOf(scale, listed, below.places),
    gaps: gapsIn(dates, scale),
    undated,
    reach: boundsOf(dates),
    fullest: fullestBin(listed, scale),
    mostSpoken: mostSpokenBin(below.spoken, scale),
    numbers: numbersOf(scale, listed, below.spoken, withPage(listed, below.places)),
  };
}

const nothingDrawn = {
  width: { unit: 'year', count: 1 },
  bins: [],
  ticks: [],
  gaps: [],
  reach: null,
  fullest: null,
  mostSpoken: null,
  numbers: { rows: [], wide: { stated: 0, inferred: 0 } },
} as const;

/** The dates of articles that have one. */
export function datesOf(listed: readonly Listed[]): readonly ArchiveDate[] {
  return listed.flatMap(({ card }) => card.published ?? []);
}

function undatedIn(listed: readonly Listed[], { shelf }: Below): Undated {
  const count = listed.filter(({ card }) => card.published === null).length;
  return { count, shelf: count === 0 ? null : shelf };
}

function binsOf(listed: readonly Listed[], scale: Scale, spoken: SpokenDays): readonly Bin[] {
  const bins = scale.starts.map((start) => ({ start, stated: 0, inferred: 0, spoken: 0 }));
  for (const article of listed) {
    if (article.card.published === null) continue;
    const state = isFirm(article) ? 'stated' : 'inferred';
    for (const [at, part] of partsOf(article.card.published, scale))
      (bins[at] as { stated: number; inferred: number })[state] += part;
  }
  for (const [day, { by }] of spoken) {
    const bin = bins[binAt(scale, day)];
    if (bin !== undefined) bin.spoken += by.size;
  }
  return bins;
}

/** An article is spread evenly over the bins that its date covers, so that no false peak shows: each with its part. */
export function partsOf(date: ArchiveDate, scale: Scale): readonly (readonly [at: number, part: number])[] {
  const [from, to] = [binAt(scale, anchorOf(date)), binAt(scale, date.latest ?? anchorOf(date))];
  return Array.from({ length: to - from + 1 }, (_, at) => [from + at, 1 / (to - from + 1)] as const);
}

/** Labels lead to the months and years that have a page; those that stand for several years only to one with articles. */
export function ticksOf(
  { ticks }: Scale,
  listed: readonly Listed[],
  places: ReadonlyMap<IsoDay, Place> = new Map(),
): readonly Tick[] {
  const [first, second] = ticks.map(({ start }) => Number(start.slice(0, 4)));
  const isWide = ticks[0]?.unit === 'year' && (second ?? 0) - (first ?? 0) !== 1;
  const placed = withPage(listed, isWide ? new Map() : places);
  return ticks.map((tick) => {
    const place = tick.start.slice(0, tick.unit === 'year' ? 4 : 7);
    return { ...tick, address: placed.has(place) ? timeAddress(place) : null };
  });
}

/** The years and months that have a page: an article spread over a stretch need not stand in any month of it. */
function withPage(listed: readonly Listed[], places: ReadonlyMap<IsoDay, Place>): ReadonlySet<string> {
  const own = [...places].flatMap(([day, { anchor }]) => (anchor === null ? [day] : []));
  const known = [...listed.flatMap(({ card }) => placeOf(card.published) ?? []), ...own];
  return new Set(known.flatMap((place) => [place.slice(0, 4), place.slice(0, 7)]));
}
