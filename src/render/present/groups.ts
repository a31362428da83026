/** Presents the picture of some dozens of articles: a lane a source, and on it a dot an article, stacked where they meet. */
import { factOf } from '../../model/card.ts';
import { anchorOf } from '../../model/date.ts';
import { groupBy } from '../../model/group.ts';
import type { Listed } from '../../model/page.ts';
import type { GroupLane, GroupsPicture } from '../../model/picture.ts';
import { type Axis, axisOf } from '../../plan/axis.ts';
import { placeOf, timeAddress } from '../../plan/timeline-groups.ts';
import { count, fill } from '../phrases/phrases.ts';
import { dateWording } from '../wording/date-wording.ts';
import { languageName } from '../wording/language-wording.ts';
import { gridPath, place } from './axis.ts';
import type { PageContext } from './context.ts';
import { articleCount } from './day-counts.ts';
import { type AxisView, presentAxis } from './strip.ts';
import { rowsOfBars, rowsOfDots } from './swarm.ts';
import { daysMarked } from './track.ts';

/** Shown by `partials/groups`. */
export interface GroupsView {
  readonly lanes: readonly GroupLaneView[];
  readonly axis: AxisView;
}

interface GroupLaneView {
  readonly name: string;
  readonly href: string;
  readonly count: string;
  readonly grid: string;
  /** In pixels; a lane with a long name is higher. */
  readonly height: number;
  readonly dots: readonly DotView[];
  readonly bars: readonly BarView[];
}

/** A dot, with a short line where the day is open to one side or both. Along the line in percent, up from the foot of the lane in pixels. */
interface DotView {
  readonly at: number;
  readonly y: number;
  readonly look: string;
  readonly title: string;
  readonly href: string;
  readonly open: { readonly from: number; readonly to: number } | null;
}

/** Articles known to the same month, year or few days, as a bar with stops. */
interface BarView {
  readonly from: number;
  readonly to: number;
  readonly y: number;
  readonly top: number;
  readonly bottom: number;
  readonly look: string;
  readonly title: string;
  readonly href: string;
}

/** Pixels from one row of dots to the next, and what that is of a desktop window's line in percent. */
const dotRow = 10;
const pitch = 1;
const barRow = 9;
const edge = 9;
/** The line beside a dot whose day is open, in percent. */
const openLength = 2;

/** The lanes of sources or languages. */
export function presentGroups({ lanes, leadsTo }: GroupsPicture, context: PageContext): GroupsView {
  const dates = lanes.flatMap(({ articles }) => articles.flatMap(({ card }) => card.published ?? []));
  const axis = axisOf(dates);
  const drawn = lanes.map((lane) => ({
    name: laneName(lane, context),
    href: laneHref(lane, context),
    count: articleCount(lane.articles.length, context.phrases),
    grid: axis === null ? '' : gridPath(axis),
    ...(axis === null ? { height: 0, dots: [], bars: [] } : drawLane(lane, axis, leadsTo, context)),
  }));
  return { lanes: drawn, axis: presentAxis(axis, dates, context.phrases) };
}

/** The name of a source or language, or what stands for all others. */
export function laneName({ of }: Pick<GroupLane, 'of'>, { phrases }: PageContext, others = 'source'): string {
  const { otherSources, otherLanguages } = phrases.time.words;
  if (of === null) return others === 'source' ? otherSources : otherLanguages;
  if (of.by === 'language') return languageName(of.name, phrases);
  return of.name ?? phrases.words.sourceNotStated;
}

/** Where a lane leads: all others to the list of sources, or of languages, on the page of sources. */
export function laneHref(lane: Pick<GroupLane, 'of' | 'address'>, { href }: PageContext, others = 'source'): string {
  if (lane.of !== null) return href(lane.address);
  return href(lane.address, others === 'source' ? 'by-source' : 'languages');
}

function drawLane(
  { articles }: GroupLane,
  axis: Axis,
  leadsTo: GroupsPicture['leadsTo'],
  context: PageContext,
): Pick<GroupLaneView, 'height' | 'dots' | 'bars'> {
  const stretches = barsOf(articles, axis, context);
  const barRows = rowsOfBars(stretches);
  const points = articles.filter(({ card }) => isPoint(card)).map((article) => dotOf(article, axis, leadsTo, context));
  points.sort((a, b) => a.at - b.at);
  const dotRows = rowsOfDots(
    points.map(({ at }) => at),
    pitch,
  );
  const [bars, dots] = [barRows, dotRows].map((rows) => 1 + Math.max(-1, ...rows)) as [number, number];
  const height = 2 * edge + Math.max(0, bars * barRow + dots * dotRow - dotRow);
  const foot = -edge - bars * barRow;
  return {
    height,
    dots: points.map((dot, at) => ({ ...dot, y: foot - (dotRows[at] ?? 0) * dotRow })),
    bars: stretches.map((bar, at) => {
      const y = -edge - (barRows[at] ?? 0) * barRow;
      return { ...bar, y, top: y - 3, bottom: y + 3 };
    }),
  };
}

function isPoint({ published }: Listed['card']): boolean {
  return published !== null && published.precision !== 'one-of' && daysMarked(published).length === 1;
}

function dotOf(
  { card, address }: Listed,
  axis: Axis,
  leadsTo: GroupsPicture['leadsTo'],
  context: PageContext,
): Omit<DotView, 'y'> {
  const date = card.published as NonNullable<typeof card.published>;
  const at = place(axis, anchorOf(date));
  const { text } = dateWording(date, context.phrases);
  const isAbout = date.precision === 'about';
  const from = isAbout || date.earliest === null ? Math.max(0, at - openLength) : at;
  const to = isAbout || date.latest === null ? Math.min(100, at + openLength) : at;
  const toArticle = leadsTo === 'articles';
  return {
    at,
    look: factOf(card, 'published') === 'inferred' ? 'o' : 's',
    title: toArticle ? `${card.headline}${context.phrases.words.comma}${text}` : text,
    href: context.href(toArticle ? address : timeAddress(anchorOf(date))),
    open: from === to ? null : { from, to },
  };
}

/** One bar for all articles that can mean the same days, leading to their month or year. */
function barsOf(articles: readonly Listed[], axis: Axis, context: PageContext) {
  const long = articles.filter(({ card }) => card.published !== null && !isPoint(card));
  const bars = [...groupBy(long, ({ card }) => card.published?.edtf)].flatMap(([, [first, ...more]]) => {
    const date = first?.card.published ?? null;
    if (first === undefined || date === null || date.earliest === null || date.latest === null) return [];
    const own = placeOf(date);
    const { text } = dateWording(date, context.phrases);
    const n = count(context.phrases, context.phrases.plurals.articles, 1 + more.length);
    return [
      {
        from: place(axis, date.earliest, 0),
        to: place(axis, date.latest, 1),
        look: factOf(first.card, 'published') === 'inferred' || date.precision === 'one-of' ? 'o d' : 's',
        title: fill('{n}{comma}{text}', { n, comma: context.phrases.words.comma, text }),
        href: context.href(own === null ? first.address : timeAddress(own)),
      },
    ];
  });
  return bars.sort((a, b) => a.from - b.from || a.to - b.to);
}
