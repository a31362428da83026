/** Plans each article's page, and a page for its original text when that is too long for a fold. */
import { type ArticleTies, noTies, readable } from '../model/connections.ts';
import { isOneDay } from '../model/date.ts';
import { groupBy } from '../model/group.ts';
import type { ItemId } from '../model/ids.ts';
import type { ArticlePage, Listed, OriginalPage } from '../model/page.ts';
import type { Relations } from '../model/relations.ts';
import { keywordAddress, nameKey } from './addresses.ts';
import { sharedKeywords } from './collections.ts';
import { timeAddress } from './timeline-groups.ts';

/** Lines of original text that still fit a fold in the article's page. Evidence: the design's rule. */
const foldedLines = 200;
/** Words that still fit, in long lines or short: with the reading view, 8,000 of them fill half of the 150 KB a page may have. */
const foldedWords = 8000;
/** Archives up to this size are shown whole on the line under each headline. */
const mostAmong = 40;

/** The pages of all articles, listed in order. */
export function articlePages(
  listed: readonly Listed[],
  relations: Relations,
  ties: ReadonlyMap<ItemId, ArticleTies>,
): readonly (ArticlePage | OriginalPage)[] {
  const byItem = new Map(listed.map((article) => [article.card.id, article]));
  const dated = listed.filter(({ card }) => card.published !== null);
  const nearest = nearestByDay(listed);
  const keywords = sharedKeywords(listed);
  const placeInTime = new Map(dated.map((article, at) => [article.card.id, at]));
  return listed.flatMap((self) => {
    const at = placeInTime.get(self.card.id);
    const original = originalPage(self);
    const tied = inShort(ties.get(self.card.id) ?? noTies);
    const page: ArticlePage = {
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
      originalPage: original?.address ?? null,
      ties: tied,
      reads: self.publish === 'full' ? readable(tied.statements.flatMap(({ others }) => others).map(articleOf)) : [],
      keywords: self.card.keywords.flatMap((keyword) =>
        keywords.has(nameKey(keyword)) ? [{ keyword, address: keywordAddress(keyword) }] : [],
      ),
      among:
        listed.length > mostAmong ? [] : listed.filter((other) => other !== self).map((other) => other.card.published),
    };
    return original === null ? [page] : [page, original];
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

function originalPage(self: Listed): OriginalPage | null {
  const { lines, words } = self.card;
  if (self.publish !== 'full' || (lines <= foldedLines && words <= foldedWords)) return null;
  return { kind: 'original', address: `${self.address}original/`, excerpts: [], item: self.card.id, self };
}
