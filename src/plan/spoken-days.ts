/** Gathers the days that articles speak of: the lower half of the timeline, where what is told of stands on its own day. */
import type { TracedCard } from '../model/card.ts';
import { groupBy } from '../model/group.ts';
import type { IsoDay, ItemId } from '../model/ids.ts';
import type { DayGroup, Listed, SpokenOf } from '../model/page.ts';

/** More sentences for one day than this would drown the articles that appeared on it. */
const mostOnDay = 3;

/** The days spoken of, each with what speaks of it: those that state the day first, then in the order of the articles. */
export type SpokenDays = ReadonlyMap<IsoDay, readonly SpokenOf[]>;

/** The days that the listed articles speak of; `cards` hold their traces. */
export function spokenDaysOf(listed: readonly Listed[], cards: readonly TracedCard[]): SpokenDays {
  const traces = new Map(cards.map((card) => [card.id, card.traces.days]));
  const spoken = listed.flatMap((article) =>
    (traces.get(article.card.id) ?? []).map(([at, day, reckoned]) => ({
      day,
      said: { article, at, isReckoned: reckoned === 1 },
    })),
  );
  const days = groupBy(spoken, ({ day }) => day);
  return new Map([...days].map(([day, said]) => [day, firstOf(said.map((each) => each.said))]));
}

function firstOf(said: readonly SpokenOf[]): readonly SpokenOf[] {
  return [...said.filter(({ isReckoned }) => !isReckoned), ...said.filter(({ isReckoned }) => isReckoned)].slice(
    0,
    mostOnDay,
  );
}

/** The articles whose sentences these days show, each once: only those of which the text may be shown. */
export function readsOf(days: readonly DayGroup[]): readonly ItemId[] {
  const said = days.flatMap(({ spoken }) => spoken.map(({ article }) => article));
  return [...new Set(said.filter(({ publish }) => publish === 'full').map(({ card }) => card.id))];
}
