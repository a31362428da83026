/** Whole-archive relations from cards alone. Pure and order-free: shuffled cards give the same relations. */
import type { AuthorityEntry } from '../model/authority.ts';
import type { Card, TracedCard } from '../model/card.ts';
import { anchorOf, compareDates, compareText, isOneDay } from '../model/date.ts';
import { groupBy } from '../model/group.ts';
import type { ItemId } from '../model/ids.ts';
import type { Relations, Story } from '../model/relations.ts';
import { type Likenesses, likenessesOf } from './alike.ts';
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
  const statements = statementsOf(ordered, naming);
  const copies = copySets(ordered);
  const links = { naming, statements, copies };
  const [likenesses, ties] = [likenessesOf(ordered, links), tiesOf(links, ordered)];
  const stories = storiesOf(ordered, likenesses, ties);
  const places = new Map(ordered.map(({ id }, at) => [id, at]));
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
  const dated = ordered.filter((card) => card.published !== null && isOneDay(card.published));
  const days = groupBy(dated, (card) => card.published?.earliest);
  const others: Record<ItemId, readonly ItemId[]> = {};
  for (const group of days.values()) {
    if (group.length < 2) continue;
    const ids: ItemId[] = [];
    for (const { id } of group) ids.push(id);
    for (let at = 0; at < ids.length; at += 1) others[ids[at] as ItemId] = around(ids, at);
  }
  return others;
}

/** The nearest others in the order of the day, in that order: never more than `mostOfDay`, however many the day has. */
function around(ids: readonly ItemId[], at: number): readonly ItemId[] {
  const start = Math.max(0, Math.min(at - mostOfDay / 2, ids.length - 1 - mostOfDay));
  return ids.slice(start, at).concat(ids.slice(at + 1, start + mostOfDay + 1));
}
