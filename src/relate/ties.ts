/** What ties articles together, by item, and the reasons in which it is told. */
import type { TracedCard } from '../model/card.ts';
import { compareText, isOneDay } from '../model/date.ts';
import type { ItemId } from '../model/ids.ts';
import type { LinkReason, ReasonId } from '../model/reasons.ts';
import type { Copy, CopySet, Entry, EntryId, Statement } from '../model/relations.ts';
import type { Naming } from './entities.ts';

/** What links between articles are made from. */
export interface Links {
  readonly naming: Naming;
  readonly statements: readonly Statement[];
  readonly copies: readonly CopySet[];
}

/** The same, to be looked up by article. */
export interface Ties {
  readonly entries: ReadonlyMap<EntryId, Entry>;
  /** The entries that each article names and that are not doubtful there, each once. */
  readonly named: ReadonlyMap<ItemId, readonly EntryId[]>;
  readonly statements: ReadonlyMap<ItemId, readonly Statement[]>;
  readonly copies: ReadonlyMap<ItemId, readonly Copy[]>;
}

/** Entries named in a reason: more are no reason but a list. */
const mostNamed = 3;

/** Prepares what is looked up; `cards` are in order. */
export function tiesOf(cards: readonly TracedCard[], { naming, statements, copies }: Links): Ties {
  const entries = new Map(naming.entries.map((entry) => [entry.id, entry]));
  return {
    entries,
    named: new Map(cards.map((card) => [card.id, namedIn(card, naming, entries)])),
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

function namedIn({ id, traces }: TracedCard, { names }: Naming, entries: Ties['entries']): readonly EntryId[] {
  const own: EntryId[] = [];
  for (const [at, entry] of (names[id] ?? []).entries()) {
    if (entry === null || traces.names[at]?.[3] === 1 || own.includes(entry) || !entries.has(entry)) continue;
    own.push(entry);
  }
  return own;
}

/** The rarest first: what few articles name says most. */
function byRarity(list: readonly EntryId[], entries: Ties['entries']): readonly EntryId[] {
  const items = (entry: EntryId) => entries.get(entry)?.items.length ?? 0;
  return [...list].sort((a, b) => items(a) - items(b) || compareText(a, b));
}

/** Why an article belongs to some others: the strongest reason first. Empty when nothing that can be told ties them. */
export function reasonsBetween(one: TracedCard, others: readonly TracedCard[], ties: Ties): readonly LinkReason[] {
  const ids = new Set(others.map(({ id }) => id));
  return [...copyReasons(one, ids, ties), ...statementReasons(one, others, ties), ...nameReasons(one, others, ties)];
}

function copyReasons(one: TracedCard, ids: ReadonlySet<ItemId>, { copies }: Ties): readonly LinkReason[] {
  const copy = copies.get(one.id)?.find(({ item, of }) => ids.has(item === one.id ? of : item));
  if (copy === undefined) return [];
  return [{ reason: copy.kind === 'shortened' ? 'link/shortened' : 'link/copy' }];
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

/** The rarest of what both name, by what it is. */
function nameReasons(one: TracedCard, others: readonly TracedCard[], { named, entries }: Ties): readonly LinkReason[] {
  const isElsewhere = (entry: EntryId) =>
    others.some(({ id }) => id !== one.id && named.get(id)?.includes(entry) === true);
  const shared = byRarity((named.get(one.id) ?? []).filter(isElsewhere), entries);
  const people = shared.filter((entry) => entries.get(entry)?.kind === 'person');
  const places = shared.filter((entry) => entries.get(entry)?.kind === 'place');
  const told = (reason: ReasonId, list: readonly EntryId[]) => [{ reason, entries: list.slice(0, mostNamed) }];
  if (people.length > 0 && places.length > 0) {
    return told('link/people-and-place', [...people.slice(0, mostNamed - 1), ...places]);
  }
  if (people.length > 0) return told('link/people', people);
  if (places.length > 0 && places.length === shared.length) return told('link/place', places);
  return shared.length > 0 ? told('link/names', shared) : [];
}

/** How the day of the one lies to that of the other; nothing unless both are known to the day. */
export function dayReasons(one: TracedCard, other: TracedCard): readonly LinkReason[] {
  const [here, there] = [one.published, other.published];
  if (here === null || there === null || !isOneDay(here) || !isOneDay(there)) return [];
  const days = Math.round((Date.parse(there.earliest ?? '') - Date.parse(here.earliest ?? '')) / 86_400_000);
  if (days === 0) return [{ reason: 'link/same-day', days }];
  return [{ reason: days > 0 ? 'link/days-later' : 'link/days-earlier', days }];
}
