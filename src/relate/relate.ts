/** Whole-archive relations from cards alone. Pure and order-free: shuffled cards give the same relations. */
import type { AuthorityEntry } from '../model/authority.ts';
import type { Card, TracedCard } from '../model/card.ts';
import { anchorOf, compareDates, compareText, isOneDay } from '../model/date.ts';
import { groupBy } from '../model/group.ts';
import type { ItemId } from '../model/ids.ts';
import type { Relations, Story } from '../model/relations.ts';
import { type Likenesses, likenessesOf } from './alike.ts';
import { byItem } from './by-item.ts';
import { cardDays } from './card-days.ts';
import { citedSources } from './cited.ts';
import { copySets } from './copies.ts';
import { entriesOf, type Naming } from './entities.ts';
import { figureTables } from './figures.ts';
import { relatedTo } from './related.ts';
import { statementsOf } from './statements.ts';
import { storiesOf } from './stories.ts';
import { tiesOf } from './ties.ts';

/** Others of a day that an article leads to: a list to choose from, and never all pairs of a day with thousands. */
const mostOfDay = 20;

/** Relates all articles of an archive; what people say of names in the authority file goes before every rule. */
export function relate(cards: readonly TracedCard[], authority: readonly AuthorityEntry[] = []): Relations {
  const ordered = inOrder(cards);
  const naming = entriesOf(ordered, authority);
  const days = cardDays(ordered);
  const statements = statementsOf(ordered, naming, days);
  const copies = copySets(ordered);
  const places = new Map(ordered.map(({ id }, at) => [id, at]));
  const links = { places, days, naming, statements, copies };
  const likenesses = likenessesOf(ordered, links);
  const ties = tiesOf(links, ordered);
  const stories = storiesOf(ordered, likenesses, ties);
  return {
    order: ordered.map((card) => card.id),
    sameDay: sameDay(ordered),
    entries: naming.entries,
    names: naming.names,
    statements,
    copies,
    stories: stories.map((story) => ({
      ...story,
      figures: figuresOf(story, { ordered, places, naming, likenesses }),
    })),
    cited: citedSources(ordered, naming),
    related: relatedTo(ordered, likenesses, ties),
  };
}

interface Related {
  readonly ordered: readonly TracedCard[];
  readonly places: ReadonlyMap<ItemId, number>;
  readonly naming: Naming;
  readonly likenesses: Likenesses;
}

function figuresOf({ items }: Pick<Story, 'items'>, { ordered, places, naming, likenesses }: Related) {
  const own = items.map(({ item }) => places.get(item) ?? 0);
  const cards = own.map((place) => ordered[place] as TracedCard);
  const alike = (one: number, other: number) => likenesses.alike(own[one] ?? 0, own[other] ?? 0);
  return figureTables(cards, { names: naming.names, alike });
}

/** By date, then by id. Days are sorted first, and then what stands on each: most comparing is that of days. */
function inOrder(cards: readonly TracedCard[]): readonly TracedCard[] {
  const dated = cards.filter(({ published }) => published !== null);
  const days = groupBy(dated, ({ published }) => (published === null ? '' : anchorOf(published)));
  const ordered: TracedCard[] = [];
  const add = (group: readonly TracedCard[]) => {
    const sorted = [...group].sort((a, b) => compareDates(a.published, b.published) || compareText(a.id, b.id));
    for (const card of sorted) ordered.push(card);
  };
  for (const day of [...days.keys()].sort(compareText)) add(days.get(day) ?? []);
  add(cards.filter(({ published }) => published === null));
  return ordered;
}

function sameDay(ordered: readonly Card[]): Record<ItemId, readonly ItemId[]> {
  const dated = ordered.filter(({ published }) => published !== null && isOneDay(published));
  const ids = dated.map(({ id }) => id);
  const others = new Array<readonly ItemId[] | undefined>(dated.length).fill(undefined);
  // In order, the articles of a day stand together.
  for (let start = 0, end = 0; start < dated.length; start = end) {
    const day = dated[start]?.published?.earliest;
    while (dated[end]?.published?.earliest === day) end += 1;
    if (end - start > 1) for (let at = start; at < end; at += 1) others[at] = around(ids, at, { start, end });
  }
  return byItem(dated, others);
}

/** The nearest others in the order of the day, in that order: never more than `mostOfDay`, however many the day has. */
function around(
  ids: readonly ItemId[],
  at: number,
  day: { readonly start: number; readonly end: number },
): readonly ItemId[] {
  const start = Math.max(day.start, Math.min(at - mostOfDay / 2, day.end - 1 - mostOfDay));
  const end = Math.min(day.end, start + mostOfDay + 1);
  const others = new Array<ItemId>(end - start - 1);
  for (let from = start, to = 0; from < end; from += 1) if (from !== at) others[to++] = ids[from] as ItemId;
  return others;
}
