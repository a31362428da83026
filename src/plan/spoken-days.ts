/** Gathers the days that articles speak of: the lower half of the timeline, where what is told of stands on its own day. */
import type { TracedCard } from '../model/card.ts';
import { groupBy } from '../model/group.ts';
import type { IsoDay, ItemId } from '../model/ids.ts';
import type { Listed } from '../model/page.ts';
import type { CopySet } from '../model/relations.ts';
import type { DayGroup, SpokenOf } from '../model/timeline-page.ts';
import type { DayTrace } from '../model/traces.ts';
import { textsOf } from './texts-of.ts';

/** More sentences for one day than this would drown the articles that appeared on it. */
const mostOnDay = 3;
/** On a page of its own a day has room for more; the rest is counted. */
const mostOnOwnPage = 24;
/** Fewer articles than this do not make a page for a day on which none appeared. */
const fewestForPage = 2;

/** A day spoken of: the articles that speak of it, and what some say, those first that state the day. */
export interface SpokenDay {
  readonly by: ReadonlySet<Listed>;
  /** How many they are with copies of one text counted once. */
  readonly texts: number;
  readonly said: readonly SpokenOf[];
}

/** The days spoken of; what is said comes in the order of the articles. */
export type SpokenDays = ReadonlyMap<IsoDay, SpokenDay>;

/** The days that each article speaks of, and for each article that is a copy the set to which it belongs. */
export interface DayTraces {
  readonly days: ReadonlyMap<ItemId, readonly DayTrace[]>;
  readonly copies: ReadonlyMap<ItemId, string>;
}

/** The traces of days of an archive. */
export function dayTracesOf(cards: readonly TracedCard[], copies: readonly CopySet[]): DayTraces {
  return { days: new Map(cards.map((card) => [card.id, card.traces.days])), copies: textsOf(copies) };
}

/** The days that the listed articles speak of. */
export function spokenDaysOf(listed: readonly Listed[], traces: DayTraces): SpokenDays {
  const spoken = listed.flatMap((article) =>
    (traces.days.get(article.card.id) ?? []).map(([at, day, reckoned]) => ({
      day,
      said: { article, at, isReckoned: reckoned === 1 },
    })),
  );
  const days = groupBy(spoken, ({ day }) => day);
  return new Map(
    [...days].map(([day, said]) => [
      day,
      spokenDay(
        said.map((each) => each.said),
        traces,
      ),
    ]),
  );
}

function spokenDay(said: readonly SpokenOf[], { copies }: DayTraces): SpokenDay {
  const inOrder = [...said.filter(({ isReckoned }) => !isReckoned), ...said.filter(({ isReckoned }) => isReckoned)];
  const by = new Set(said.map(({ article }) => article));
  const texts = new Set([...by].map(({ card }) => copies.get(card.id) ?? card.id)).size;
  return { by, texts, said: inOrder.slice(0, mostOnOwnPage) };
}

/** What a list shows of a day. */
export function fewOf(day: SpokenDay | undefined): readonly SpokenOf[] {
  return day?.said.slice(0, mostOnDay) ?? [];
}

/** The days that have a page of their own: an article appeared, or several speak of them. */
export function daysWithPage(appeared: Iterable<IsoDay>, spoken: SpokenDays): ReadonlySet<IsoDay> {
  const told = [...spoken].filter(([, { by }]) => by.size >= fewestForPage).map(([day]) => day);
  return new Set([...appeared, ...told].sort());
}

/** The articles whose sentences these days show, each once: only those of which the text may be shown. */
export function readsOf(days: readonly Pick<DayGroup, 'spoken'>[]): readonly ItemId[] {
  const said = days.flatMap(({ spoken }) => spoken.map(({ article }) => article));
  return [...new Set(said.filter(({ publish }) => publish === 'full').map(({ card }) => card.id))];
}
