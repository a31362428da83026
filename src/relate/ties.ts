/** What ties articles together, by their places in the order, and the reasons in which it is told. */
import type { NameKind } from '../model/article.ts';
import type { TracedCard } from '../model/card.ts';
import { isOneDay } from '../model/date.ts';
import { itemCount } from '../model/entry-items.ts';
import type { ItemId } from '../model/ids.ts';
import type { LinkReason, ReasonId } from '../model/reasons.ts';
import type { Copy, CopySet, Entry, Statement } from '../model/relations.ts';
import type { CardDays } from './card-days.ts';
import type { Naming } from './entities.ts';
import type { NameRows } from './name-rows.ts';
import type { NumberRows } from './number-rows.ts';
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
  /** For each article the places of the entries that it names and that are not doubtful there, each once. */
  readonly named: NumberRows;
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
    named: namedInCards(naming, cards.length),
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

function namedInCards({ placed, rows }: Naming, cards: number): NumberRows {
  const starts = new Int32Array(cards + 1);
  const numbers = new Uint32Array(rows.card.length);
  let end = 0;
  for (let card = 0; card < cards; card += 1) {
    const from = end;
    const last = rows.starts[card + 1] as number;
    for (let row = rows.starts[card] as number; row < last; row += 1) {
      const place = rows.doubt[row] === 1 ? -1 : (placed.entries[row] as number);
      if (place < 0 || stands(place, numbers, from, end)) continue;
      numbers[end] = place;
      end += 1;
    }
    starts[card + 1] = end;
  }
  return { starts, numbers: numbers.subarray(0, end) };
}

function stands(number: number, numbers: Uint32Array, from: number, end: number): boolean {
  for (let at = from; at < end; at += 1) if (numbers[at] === number) return true;
  return false;
}

/** Whether an article names an entry, by their places. */
export function isNamedIn(card: number, entry: number, { named: { starts, numbers } }: Ties): boolean {
  return stands(entry, numbers, starts[card] as number, starts[card + 1] as number);
}

/** The places of the entries that both articles name. */
export function sharedEntries(one: number, other: number, ties: Ties): readonly number[] {
  const { starts, numbers } = ties.named;
  const shared: number[] = [];
  const end = starts[one + 1] as number;
  for (let at = starts[one] as number; at < end; at += 1) {
    const place = numbers[at] as number;
    if (isNamedIn(other, place, ties)) shared.push(place);
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
  const best = new Array<number>(mostNamed);
  let length = 0;
  for (let next = 0; next < places.length; next += 1) {
    const one = places[next] as number;
    if (kind !== null && (entries[one] as Entry).kind !== kind) continue;
    let at = length;
    for (; at > 0; at -= 1) {
      const other = best[at - 1] as number;
      if (((sizes[one] as number) - (sizes[other] as number) || one - other) > 0) break;
      if (at < mostNamed) best[at] = other;
    }
    if (at < mostNamed) best[at] = one;
    length = Math.min(mostNamed, length + 1);
  }
  best.length = length;
  return best;
}

function told(reason: ReasonId, places: readonly number[], entries: readonly Entry[]): readonly LinkReason[] {
  return [{ reason, entries: places.map((place) => (entries[place] as Entry).id) }];
}

/**
 * Tells how the day of an article lies to that of another; null unless both are known to the day. So many lie alike that each reason is
 * made once.
 */
export function tellingDays({ first }: CardDays, { cards }: Ties): (one: number, other: number) => LinkReason | null {
  const made = new Map<number, LinkReason>();
  const isKnown = (card: number) => {
    const published = cards[card]?.published ?? null;
    return published !== null && isOneDay(published);
  };
  return (one, other) => {
    if (!isKnown(one) || !isKnown(other)) return null;
    const days = (first[other] as number) - (first[one] as number);
    const known = made.get(days);
    if (known !== undefined) return known;
    const reason: LinkReason = { reason: reasonOfDays(days), days };
    made.set(days, reason);
    return reason;
  };
}

function reasonOfDays(days: number): ReasonId {
  if (days === 0) return 'link/same-day';
  return days > 0 ? 'link/days-later' : 'link/days-earlier';
}
