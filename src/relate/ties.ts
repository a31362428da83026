/** What ties articles together, by item, and the reasons in which it is told. */
import type { NameKind } from '../model/article.ts';
import type { TracedCard } from '../model/card.ts';
import { isOneDay } from '../model/date.ts';
import { itemCount } from '../model/entry-items.ts';
import type { ItemId } from '../model/ids.ts';
import type { LinkReason, ReasonId } from '../model/reasons.ts';
import type { Copy, CopySet, Entry, Statement } from '../model/relations.ts';
import { entryAt, type Naming } from './entities.ts';

/** What links between articles are made from. */
export interface Links {
  readonly naming: Naming;
  readonly statements: readonly Statement[];
  readonly copies: readonly CopySet[];
}

/** The same, to be looked up by article. */
export interface Ties {
  readonly entries: readonly Entry[];
  /** The places of the entries that an article, by its place in the order, names and that are not doubtful there, each once. */
  readonly namedIn: (card: number) => readonly number[];
  readonly statements: ReadonlyMap<ItemId, readonly Statement[]>;
  readonly copies: ReadonlyMap<ItemId, readonly Copy[]>;
}

/** Entries named in a reason: more are no reason but a list. */
const mostNamed = 3;

/** Prepares what is looked up; `cards` are in order. */
export function tiesOf({ naming, statements, copies }: Links, cards: readonly TracedCard[]): Ties {
  return {
    entries: naming.entries,
    namedIn: namedInCards(naming, cards),
    statements: listed(statements.flatMap((each) => each.wordings.map(({ item }) => [item, each] as const))),
    copies: listed(
      copies.flatMap(({ copies: all }) =>
        all.flatMap((copy) => [[copy.item, copy] as const, [copy.of, copy] as const]),
      ),
    ),
  };
}

function listed<T>(pairs: readonly (readonly [ItemId, T])[]): ReadonlyMap<ItemId, readonly T[]> {
  const lists = new Map<ItemId, T[]>();
  for (const [item, value] of pairs) {
    const list = lists.get(item);
    if (list === undefined) lists.set(item, [value]);
    else list.push(value);
  }
  return lists;
}

/** Most articles are like no other and never asked for: a list is made when it is, and kept. */
function namedInCards({ placed }: Naming, cards: readonly TracedCard[]): Ties['namedIn'] {
  const lists = new Array<readonly number[] | undefined>(cards.length);
  return (card) => {
    const known = lists[card];
    if (known !== undefined) return known;
    const own: number[] = [];
    const names = cards[card]?.traces.names ?? [];
    for (let at = 0; at < names.length; at += 1) {
      const place = names[at]?.[3] === 1 ? -1 : entryAt(placed, card, at);
      if (place >= 0 && !own.includes(place)) own.push(place);
    }
    lists[card] = own;
    return own;
  };
}

/** The places of the entries that both articles name. */
export function sharedEntries(one: number, other: number, { namedIn }: Ties): readonly number[] {
  const there = namedIn(other);
  return namedIn(one).filter((place) => there.includes(place));
}

/** What an article has in common with others. */
export interface Common {
  readonly others: readonly TracedCard[];
  /** What is told of the entries that it and any of the others name: what `nameReasons` gives, the same for both sides. */
  readonly named: readonly LinkReason[];
}

/** Why an article belongs to some others: the strongest reason first. Empty when nothing that can be told ties them. */
export function reasonsBetween(one: TracedCard, { others, named }: Common, ties: Ties): readonly LinkReason[] {
  const [copied, said] = [copyReasons(one, others, ties), statementReasons(one, others, ties)];
  return copied.length + said.length === 0 ? named : [...copied, ...said, ...named];
}

const copyReason: Readonly<Record<Copy['kind'], ReasonId>> = {
  identical: 'link/copy',
  near: 'link/near-copy',
  shortened: 'link/shortened',
};

function copyReasons(one: TracedCard, others: readonly TracedCard[], { copies }: Ties): readonly LinkReason[] {
  for (const { item, of, kind } of copies.get(one.id) ?? []) {
    const there = item === one.id ? of : item;
    if (others.some(({ id }) => id === there)) return [{ reason: copyReason[kind] }];
  }
  return [];
}

function statementReasons(one: TracedCard, others: readonly TracedCard[], { statements }: Ties): readonly LinkReason[] {
  for (const { id, wordings } of statements.get(one.id) ?? []) {
    const own = wordings.find(({ item }) => item === one.id);
    const other = others.find((card) => card.id !== one.id && wordings.some(({ item }) => item === card.id));
    if (own === undefined || other === undefined) continue;
    const there = wordings.find(({ item }) => item === other.id);
    const told = [...own.reasons, ...(there?.reasons ?? [])].some(
      ({ reason }) => reason === 'link/quotation-in-other-words',
    );
    const sameTongue: ReasonId = told ? 'link/quotation-in-other-words' : 'link/quotation';
    return [{ reason: one.language === other.language ? sameTongue : 'link/quotation-translated', statement: id }];
  }
  return [];
}

/** The rarest of the entries at these places, which both sides name, by what it is: what few articles name says most. */
export function nameReasons(shared: readonly number[], { entries }: Ties): readonly LinkReason[] {
  if (shared.length === 0) return [];
  const [people, places] = [rarestOf('person', shared, entries), rarestOf('place', shared, entries)];
  if (people.length > 0 && places.length > 0) {
    return told('link/people-and-place', [...people.slice(0, mostNamed - 1), ...places].slice(0, mostNamed), entries);
  }
  if (people.length > 0) return told('link/people', people, entries);
  const isPlace = (place: number) => entries[place]?.kind === 'place';
  if (places.length > 0 && shared.every(isPlace)) return told('link/place', places, entries);
  return told('link/names', rarestOf(null, shared, entries), entries);
}

/** Those of a kind, or of all, that the fewest articles name, as many as are told; of equals the first. */
function rarestOf(kind: NameKind | null, places: readonly number[], entries: readonly Entry[]): readonly number[] {
  const best: number[] = [];
  for (const one of places) {
    const entry = entries[one] as Entry;
    if (kind !== null && entry.kind !== kind) continue;
    let at = best.length;
    for (; at > 0; at -= 1) {
      const other = best[at - 1] as number;
      if ((itemCount(entry) - itemCount(entries[other] as Entry) || one - other) > 0) break;
      if (at < mostNamed) best[at] = other;
    }
    if (at < mostNamed) best[at] = one;
  }
  return best;
}

function told(reason: ReasonId, places: readonly number[], entries: readonly Entry[]): readonly LinkReason[] {
  return [{ reason, entries: places.map((place) => (entries[place] as Entry).id) }];
}

/** How the day of the one lies to that of the other; nothing unless both are known to the day. */
export function dayReasons(one: TracedCard, other: TracedCard): readonly LinkReason[] {
  const [here, there] = [one.published, other.published];
  if (here === null || there === null || !isOneDay(here) || !isOneDay(there)) return [];
  const days = Math.round((Date.parse(there.earliest ?? '') - Date.parse(here.earliest ?? '')) / 86_400_000);
  if (days === 0) return [{ reason: 'link/same-day', days }];
  return [{ reason: days > 0 ? 'link/days-later' : 'link/days-earlier', days }];
}
