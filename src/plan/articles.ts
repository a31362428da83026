/** Plans each article's page. */
import { type ArticleTies, noTies, readable } from '../model/connections.ts';
import { isOneDay } from '../model/date.ts';
import { groupBy } from '../model/group.ts';
import type { ItemId } from '../model/ids.ts';
import type { ArticlePage, Listed } from '../model/page.ts';
import type { Relations } from '../model/relations.ts';
import { keywordAddress, nameKey } from './addresses.ts';
import { sharedKeywords } from './collections.ts';
import { timeAddress } from './timeline-groups.ts';

/** Archives up to this size are shown whole on the line under each headline. */
const mostAmong = 40;

/** The pages of all articles, listed in order. */
export function articlePages(
  listed: readonly Listed[],
  relations: Relations,
  ties: ReadonlyMap<ItemId, ArticleTies>,
): readonly ArticlePage[] {
  const byItem = new Map(listed.map((article) => [article.card.id, article]));
  const dated = listed.filter(({ card }) => card.published !== null);
  const nearest = nearestByDay(listed);
  const keywords = sharedKeywords(listed);
  const placeInTime = new Map(dated.map((article, at) => [article.card.id, at]));
  return listed.map((self) => {
    const at = placeInTime.get(self.card.id);
    const tied = inShort(ties.get(self.card.id) ?? noTies);
    return {
      kind: 'article',
      address: self.address,
      excerpts: [],
      item: self.card.id,
      self,
      older: at === undefined ? null : (dated[at - 1] ?? null),
      newer: at === undefined ? null : (dated[at + 1] ?? null),
      nearest: nearest.get(self) ?? [],
      ...sameDayOf(
        self,
        (relations.sameDay[self.card.id] ?? []).flatMap((id: ItemId) => byItem.get(id) ?? []),
      ),
      ties: tied,
      reads: self.publish === 'full' ? readable(tied.statements.flatMap(({ others }) => others).map(articleOf)) : [],
      keywords: self.card.keywords.flatMap((keyword) =>
        keywords.has(nameKey(keyword)) ? [{ keyword, address: keywordAddress(keyword) }] : [],
      ),
      among:
        listed.length > mostAmong ? [] : listed.filter((other) => other !== self).map((other) => other.card.published),
    };
  });
}

/** With more threads than this beside a text, each is told of in a line: the others stand where wordings are compared. */
const mostThreads = 4;

function inShort(ties: ArticleTies): ArticleTies {
  if (ties.statements.length <= mostThreads) return ties;
  return { ...ties, statements: ties.statements.map((statement) => ({ ...statement, others: [] })) };
}

/** Of the articles dated to one day, for each of them the nearest on another day. No others can be measured. */
function nearestByDay(listed: readonly Listed[]): ReadonlyMap<Listed, readonly Listed[]> {
  const dated = listed.filter(({ card }) => card.published !== null && isOneDay(card.published));
  const days = [...groupBy(dated, ({ card }) => Date.parse(card.published?.earliest ?? ''))];
  return new Map(
    days.flatMap(([day, articles], at) => {
      const [before, after] = [days[at - 1], days[at + 1]];
      const [since, until] = [day - (before?.[0] ?? -Infinity), (after?.[0] ?? Infinity) - day];
      const nearest = [
        ...(since <= until ? (before?.[1].slice(-1) ?? []) : []),
        ...(until <= since ? (after?.[1].slice(0, 1) ?? []) : []),
      ];
      return articles.map((article) => [article, nearest] as const);
    }),
  );
}

/** More of the same day than this are read on the page of the day. */
const mostOfADay = 8;

function sameDayOf({ card }: Listed, all: readonly Listed[]) {
  const day = card.published?.earliest ?? null;
  return {
    sameDay: all.slice(0, mostOfADay),
    sameDayCount: all.length,
    sameDayAddress: day === null || all.length <= mostOfADay ? null : timeAddress(day),
  };
}

function articleOf({ article }: { readonly article: Listed }): Listed {
  return article;
}
