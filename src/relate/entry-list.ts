/** Makes the list of entries from groups of names: addresses, names to show, variants, who is named beside whom. */
import type { NameKind } from '../model/article.ts';
import { compareText } from '../model/date.ts';
import { itemWidth } from '../model/entry-items.ts';
import { groupBy } from '../model/group.ts';
import type { Confidence } from '../model/provenance.ts';
import type { Entry, EntryId, Variant } from '../model/relations.ts';
import { slug } from '../text/slug.ts';
import type { NameGroup } from './name-groups.ts';
import type { NameKeys, NameRows, Row } from './name-rows.ts';
import type { NumberList } from './number-rows.ts';

const mostAlongside = 12;

/** Entries sorted by id, and their groups in the same order. */
export interface EntryList {
  readonly entries: readonly Entry[];
  readonly groups: readonly NameGroup[];
}

/** The entries of the groups. */
export function listEntries(given: readonly NameGroup[], all: NameRows): EntryList {
  const named: Named[] = [];
  for (const group of given) named.push(namedOf(group, all));
  const unsorted = idsOf(given, named);
  const order = orderOf(unsorted);
  const [groups, ids]: [NameGroup[], EntryId[]] = [[], []];
  for (const at of order) {
    groups.push(given[at] as NameGroup);
    ids.push(unsorted[at] as EntryId);
  }
  const listing = { all, ids, beside: alongsideOf(groups, all) };
  const entries: Entry[] = [];
  for (const at of order) entries.push(entryOf(entries.length, given[at] as NameGroup, named[at] as Named, listing));
  return { entries, groups };
}

/** What entries are made from: the ids of all, and who stands beside whom. */
interface Listing {
  readonly all: NameRows;
  readonly ids: readonly EntryId[];
  readonly beside: Beside;
}

function entryOf(place: number, { rows, reasons, said }: NameGroup, named: Named, listing: Listing): Entry {
  const { all, ids, beside } = listing;
  return {
    id: ids[place] as EntryId,
    name: named.name,
    kind: named.kind,
    variants: named.variants,
    items: itemsOf(rows, all),
    joined: reasons.map((reason) => ({ reason })),
    confidence: said === undefined ? confidenceOf(rows, reasons, all) : 'certain',
    identifiers: said?.identifiers ?? null,
    alongside: besideOf(place, beside),
  };
}

interface Named {
  readonly name: string;
  readonly kind: NameKind;
  readonly variants: readonly Variant[];
}

/** The name to show, its kind and its spellings. */
function namedOf({ rows, said }: NameGroup, all: NameRows): Named {
  const variants = variantsOf(rows, all);
  const name = said?.name ?? usualName(all.kind[rows[0] ?? 0] === 'person', variants);
  return { name, kind: said?.kind ?? kindOfRows(rows, all), variants };
}

/** Spellings by language, the most usual first. */
function variantsOf(rows: readonly Row[], all: NameRows): readonly Variant[] {
  const first = all.name[rows[0] ?? 0] as number;
  if (rows.every((row) => all.name[row] === first)) return [variantOf(first, cardsOf(rows, all), all)];
  const counts = new Map<number, number>();
  let [last, lastCard, count] = [-1, -1, 0];
  for (const row of rows) {
    const [name, card] = [all.name[row] as number, all.card[row] as number];
    if (name !== last) {
      if (last >= 0) counts.set(last, count);
      count = counts.get(name) ?? 0;
    }
    if (name !== last || card !== lastCard) count += 1;
    [last, lastCard] = [name, card];
  }
  counts.set(last, count);
  const variants = [...counts].map(([number, items]) => variantOf(number, items, all));
  return variants.sort(
    (a, b) => b.items - a.items || compareText(a.name, b.name) || compareText(a.language, b.language),
  );
}

function variantOf(number: number, items: number, { names }: NameRows): Variant {
  const { name, language } = names[number] as NameKeys;
  return { name, language, items };
}

/** How many articles the rows are of; those of one stand together. */
function cardsOf(rows: readonly Row[], { card }: NameRows): number {
  let [count, last] = [0, -1];
  for (const row of rows) {
    if (card[row] !== last) count += 1;
    last = card[row] as number;
  }
  return count;
}

/** The usual one of the fullest kind: a person by given name and surname, an organisation by its name before its sign. */
function usualName(isPerson: boolean, variants: readonly Variant[]): string {
  const [only, ...more] = variants;
  if (only !== undefined && more.length === 0) return only.name;
  const counts = new Map<string, number>();
  for (const { name, items } of variants) counts.set(name, (counts.get(name) ?? 0) + items);
  const weight = (name: string) => (isPerson && name.includes(' ') && !/^\p{L}\.? /u.test(name) ? 1 : 0);
  const [best] = [...counts].sort(([a, m], [b, n]) => weight(b) - weight(a) || n - m || compareText(a, b));
  return best?.[0] ?? '';
}

/** The kind that most rows have, doubtful ones least. */
function kindOfRows(rows: readonly Row[], { kind, doubt }: NameRows): NameKind {
  const first = kind[rows[0] ?? 0] ?? 'person';
  if (rows.every((row) => kind[row] === first)) return first;
  const votes = new Map<NameKind, number>();
  for (const row of rows) {
    const own = kind[row] ?? first;
    votes.set(own, (votes.get(own) ?? 0) + (doubt[row] === 1 ? 1 : 10));
  }
  const [best] = [...votes].sort(([a, m], [b, n]) => n - m || compareText(a, b));
  return best?.[0] ?? first;
}

/** As `entry-items.ts` reads them. */
function itemsOf(rows: readonly Row[], { card, at, count }: NameRows): readonly number[] {
  const items = new Array<number>(itemWidth * rows.length);
  for (let place = 0; place < rows.length; place += 1) {
    const row = rows[place] as Row;
    items[itemWidth * place] = card[row] as number;
    items[itemWidth * place + 1] = at[row] as number;
    items[itemWidth * place + 2] = count[row] as number;
  }
  return items;
}

function confidenceOf(rows: readonly Row[], reasons: NameGroup['reasons'], { doubt }: NameRows): Confidence {
  if (rows.every((row) => doubt[row] === 1)) return 'guess';
  return reasons.every((reason) => sureReasons.has(reason)) ? 'certain' : 'likely';
}

const sureReasons: ReadonlySet<string> = new Set(['name/same-spelling', 'name/region', 'name/accents', 'name/editor']);

/** A slug of the name; with the kind where two would be the same, then with numbers, the fullest first. */
function idsOf(groups: readonly NameGroup[], named: readonly Named[]): readonly EntryId[] {
  const [ids, counts]: [EntryId[], Map<string, number>] = [[], new Map()];
  for (const { name } of named) {
    const plain = slug(name);
    ids.push(plain);
    counts.set(plain, (counts.get(plain) ?? 0) + 1);
  }
  const [taken, lastNumbers] = [new Set<string>(), new Map<string, number>()];
  for (const at of fullestFirst(groups)) {
    const plain = ids[at] as string;
    const base = (counts.get(plain) ?? 0) > 1 ? `${plain}-${named[at]?.kind ?? ''}` : plain;
    let id = base;
    for (let number = 1 + (taken.has(id) ? (lastNumbers.get(base) ?? 1) : 0); taken.has(id); number += 1) {
      id = `${base}-${number}`;
      lastNumbers.set(base, number);
    }
    taken.add(id);
    ids[at] = id;
  }
  return ids;
}

/** The places of the ids in their order: by the first word and then by the rest. No sign in an id sorts before its hyphens. */
function orderOf(ids: readonly EntryId[]): readonly number[] {
  const byWord = groupBy([...ids.keys()], (at) => (ids[at] as EntryId).split('-', 1)[0] as string);
  const order: number[] = [];
  for (const word of [...byWord.keys()].sort(compareText)) {
    const places = byWord.get(word) ?? [];
    for (const at of places.sort((a, b) => compareText(ids[a] as EntryId, ids[b] as EntryId))) order.push(at);
  }
  return order;
}

/** The places of the groups, those with the most rows first; equal ones as they stand. */
function fullestFirst(groups: readonly NameGroup[]): Uint32Array {
  const most = groups.reduce((all, { rows }) => Math.max(all, rows.length), 0);
  // Numbers are sorted three times as fast as by a function that compares: one holds how many rows are missing, and the place.
  const order = Float64Array.from(groups, ({ rows }, at) => (most - rows.length) * groups.length + at).sort();
  return Uint32Array.from(order, (one) => one % groups.length);
}

/** For each group so many places: the groups named in the same articles, and in how many. Nothing follows a count of 0. */
interface Beside {
  readonly groups: Int32Array;
  readonly items: Int32Array;
}

/** In how many articles groups stand beside the one in question, and which do. */
interface Neighbours {
  readonly counts: Int32Array;
  readonly seen: NumberList;
}

/** For each group those named in the same articles, the most often first, of equals the first. */
function alongsideOf(groups: readonly NameGroup[], { card }: NameRows): Beside {
  const { starts, named } = namedInCards(groups, card);
  const [counts, numbers] = [new Int32Array(groups.length), new Int32Array(groups.length + 1)];
  const seen: NumberList = { numbers, length: 0 };
  const places = groups.length * mostAlongside;
  const beside = { groups: new Int32Array(places), items: new Int32Array(places) };
  for (let at = 0; at < groups.length; at += 1) {
    seen.length = 0;
    for (const row of (groups[at] as NameGroup).rows) {
      const own = card[row] as number;
      const end = starts[own + 1] as number;
      for (let place = starts[own] as number; place < end; place += 1) {
        const other = named[place] as number;
        const count = counts[other] as number;
        // A list of those that are met first, without asking: whether one is, no processor can foretell.
        numbers[seen.length] = other;
        seen.length += (count - 1) >>> 31;
        counts[other] = count + 1;
      }
    }
    counts[at] = 0;
    addMostOften({ counts, seen }, beside, at * mostAlongside);
    for (let place = 0; place < seen.length; place += 1) counts[numbers[place] as number] = 0;
  }
  return beside;
}

/** Adds those with the highest counts from a place on. Names that all the world knows stand beside thousands: not sorted. */
function addMostOften({ counts, seen }: Neighbours, { groups, items }: Beside, from: number): void {
  const last = from + mostAlongside;
  let end = from;
  for (let at = 0; at < seen.length; at += 1) {
    const one = seen.numbers[at] as number;
    const count = counts[one] as number;
    if (count === 0) continue;
    let place = end;
    for (; place > from; place -= 1) {
      const before = items[place - 1] as number;
      if (before > count || (before === count && (groups[place - 1] as number) < one)) break;
      if (place < last) {
        groups[place] = groups[place - 1] as number;
        items[place] = before;
      }
    }
    if (place === last) continue;
    groups[place] = one;
    items[place] = count;
    end = Math.min(end + 1, last);
  }
}

function besideOf(at: number, { groups, items }: Beside): Entry['alongside'] {
  const from = at * mostAlongside;
  let count = 0;
  while (count < mostAlongside && (items[from + count] as number) > 0) count += 1;
  // Of its length from the start: a list that grows takes room for many more, and every entry has one.
  const listed = new Array<number>(2 * count);
  for (let place = 0; place < count; place += 1) {
    listed[2 * place] = groups[from + place] as number;
    listed[2 * place + 1] = items[from + place] as number;
  }
  return listed;
}

/** The groups that each card names, in order, card behind card: those of card 3 from `starts[3]` up to `starts[4]`. */
function namedInCards(groups: readonly NameGroup[], card: Int32Array) {
  const starts = new Int32Array((card.at(-1) ?? 0) + 2);
  for (const { rows } of groups) {
    for (const row of rows) starts[(card[row] as number) + 1] = (starts[(card[row] as number) + 1] as number) + 1;
  }
  for (let at = 1; at < starts.length; at += 1) starts[at] = (starts[at] as number) + (starts[at - 1] as number);
  const [named, next] = [new Int32Array(card.length), starts.slice()];
  for (let at = 0; at < groups.length; at += 1) {
    for (const row of (groups[at] as NameGroup).rows) {
      const place = next[card[row] as number] as number;
      named[place] = at;
      next[card[row] as number] = place + 1;
    }
  }
  return { starts, named };
}
