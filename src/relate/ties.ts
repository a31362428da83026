/** What ties articles together, by their places in the order, and the reasons in which it is told. */
import type { NameKind } from '../model/article.ts';
import type { TracedCard } from '../model/card.ts';
import { isOneDay } from '../model/date.ts';
import { itemCount } from '../model/entry-items.ts';
import type { ItemId } from '../model/ids.ts';
import type { LinkReason, ReasonId } from '../model/reasons.ts';
import type { Copy, CopySet, Entry, Statement } from '../model/relations.ts';
import type { CardDays } from './card-days.ts';
import { entryAt, type Naming } from './entities.ts';
import type { NameRows } from './name-rows.ts';
import { type Vocabulary, vocabularyOf } from './vocabulary.ts';

/** What links between articles are made from, and what is asked of all of them: where each stands in the order, and when it was published. */
export interface Links {
  readonly places: ReadonlyMap<ItemId, number>;
  readonly days: CardDays;
  readonly naming: Naming;
  readonly statements: readonly Statement[];
  readonly copies: readonly CopySet[];
}

/** The same, to be looked up by the places of articles and of entries. */
export interface Ties {
  readonly cards: readonly TracedCard[];
  readonly rows: NameRows;
  readonly vocabulary: Vocabulary;
  readonly entries: readonly Entry[];
  /** How many names of articles each entry has, as `itemCount` tells. */
  readonly sizes: Int32Array;
  /** The places of the entries that an article names and that are not doubtful there, each once. */
  readonly namedIn: (card: number) => readonly number[];
  /** What an article shares with others: most articles have no list. */
  readonly statements: readonly (readonly Statement[] | undefined)[];
  readonly copies: readonly (readonly Copy[] | undefined)[];
}

/** Entries named in a reason: more are no reason but a list. */
const mostNamed = 3;

/** Prepares what is looked up; `cards` are in order. */
export function tiesOf({ naming, statements, copies, places }: Links, cards: readonly TracedCard[]): Ties {
  const { entries, rows } = naming;
  const said = listsBy<Statement>(places);
  const copied = listsBy<Copy>(places);
  for (const each of statements) for (const { item } of each.wordings) said.add(item, each);
  for (const set of copies) {
    for (const copy of set.copies) {
      copied.add(copy.item, copy);
      copied.add(copy.of, copy);
    }
  }
  const sizes = Int32Array.from(entries, itemCount);
  return {
    cards,
    rows,
    vocabulary: vocabularyOf(cards, rows),
    entries,
    sizes,
    namedIn: namedInCards(naming, cards),
    statements: said.lists,
    copies: copied.lists,
  };
}

function listsBy<T>(places: ReadonlyMap<ItemId, number>) {
  const lists = new Array<T[] | undefined>(places.size).fill(undefined);
  const add = (item: ItemId, value: T) => {
    const place = places.get(item);
    if (place === undefined) return;
    const list = lists[place];
    if (list === undefined) lists[place] = [value];
    else list.push(value);
  };
  return { lists, add };
}

/** Most articles are like no other and never asked for: a list is made when it is, and kept. */
function namedInCards({ placed }: Naming, cards: readonly TracedCard[]): Ties['namedIn'] {
  const lists = new Array<readonly number[] | undefined>(cards.length).fill(undefined);
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
  const here = namedIn(one);
  const there = namedIn(other);
  const shared: number[] = [];
  for (let at = 0; at < here.length; at += 1) {
    const place = here[at] as number;
    if (there.includes(place)) shared.push(place);
  }
  return shared;
}

/** What an article has in common with others. */
export interface Common {
  readonly others: readonly number[];
  /** What is told of the entries that it and any of the others name: what `nameReasons` gives, the same for both sides. */
  readonly named: readonly LinkReason[];
}

/** Why an article belongs to some others: the strongest reason first. Empty when nothing that can be told ties them. */
export function reasonsBetween(one: number, { others, named }: Common, ties: Ties): readonly LinkReason[] {
  if (ties.copies[one] === undefined && ties.statements[one] === undefined) return named;
  return [...copyReasons(one, others, ties), ...statementReasons(one, others, ties), ...named];
}

const copyReason: Readonly<Record<Copy['kind'], ReasonId>> = {
  identical: 'link/copy',
  near: 'link/near-copy',
  shortened: 'link/shortened',
};

function copyReasons(one: number, others: readonly number[], { cards, copies }: Ties): readonly LinkReason[] {
  for (const { item, of, kind } of copies[one] ?? []) {
    const there = item === cards[one]?.id ? of : item;
    if (others.some((other) => cards[other]?.id === there)) return [{ reason: copyReason[kind] }];
  }
  return [];
}

function statementReasons(one: number, others: readonly number[], { cards, statements }: Ties): readonly LinkReason[] {
  const wordingIn = ({ wordings }: Statement, at: number) => wordings.find(({ item }) => item === cards[at]?.id);
  for (const statement of statements[one] ?? []) {
    const own = wordingIn(statement, one);
    const other = others.find((at) => at !== one && wordingIn(statement, at) !== undefined);
    if (own === undefined || other === undefined) continue;
    const told = [...own.reasons, ...(wordingIn(statement, other)?.reasons ?? [])].some(
      ({ reason }) => reason === 'link/quotation-in-other-words',
    );
    const sameTongue: ReasonId = told ? 'link/quotation-in-other-words' : 'link/quotation';
    const isOneLanguage = cards[one]?.language === cards[other]?.language;
    return [{ reason: isOneLanguage ? sameTongue : 'link/quotation-translated', statement: statement.id }];
  }
  return [];
}

/** The rarest of the entries at these places, which both sides name, by what it is: what few articles name says most. */
export function nameReasons(shared: readonly number[], ties: Ties): readonly LinkReason[] {
  if (shared.length === 0) return [];
  const { entries } = ties;
  const people = rarestOf('person', shared, ties);
  const places = rarestOf('place', shared, ties);
  if (people.length > 0 && places.length > 0) {
    return told('link/people-and-place', [...people.slice(0, mostNamed - 1), ...places].slice(0, mostNamed), entries);
  }
  if (people.length > 0) return told('link/people', people, entries);
  const isPlace = (place: number) => entries[place]?.kind === 'place';
  if (places.length > 0 && shared.every(isPlace)) return told('link/place', places, entries);
  return told('link/names', rarestOf(null, shared, ties), entries);
}

/** Those of a kind, or of all, that the fewest articles name, as many as are told; of equals the first. */
function rarestOf(kind: NameKind | null, places: readonly number[], { entries, sizes }: Ties): readonly number[] {
  const best: number[] = [];
  for (let next = 0; next < places.length; next += 1) {
    const one = places[next] as number;
    if (kind !== null && (entries[one] as Entry).kind !== kind) continue;
    let at = best.length;
    for (; at > 0; at -= 1) {
      const other = best[at - 1] as number;
      if (((sizes[one] as number) - (sizes[other] as number) || one - other) > 0) break;
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
export function dayReasons(one: number, other: number, { first }: CardDays, { cards }: Ties): readonly LinkReason[] {
  const here = cards[one]?.published ?? null;
  const there = cards[other]?.published ?? null;
  if (here === null || there === null || !isOneDay(here) || !isOneDay(there)) return [];
  const days = (first[other] as number) - (first[one] as number);
  if (days === 0) return [{ reason: 'link/same-day', days }];
  return [{ reason: days > 0 ? 'link/days-later' : 'link/days-earlier', days }];
}
