/** Makes the list of entries from groups of names: addresses, names to show, variants, who is named beside whom. */
import type { NameKind } from '../model/article.ts';
import { compareText } from '../model/date.ts';
import { itemWidth } from '../model/entry-items.ts';
import { groupBy } from '../model/group.ts';
import type { Confidence } from '../model/provenance.ts';
import type { Entry, EntryId, Variant } from '../model/relations.ts';
import { nameSlug } from '../text/slug.ts';
import { type Alongside, alongsideIn } from './alongside.ts';
import { factsOf, type GroupFacts } from './group-facts.ts';
import { casesOf, isCaseOf } from './inflected-names.ts';
import type { NameGroup } from './name-groups.ts';
import { type NameReasons, type ToldReasons, tellingReasons } from './name-reasons.ts';
import type { NameKeys, NameRows, Row } from './name-rows.ts';

/** Entries sorted by id, and for each row the place of its entry; -1 for none. */
export interface EntryList {
  readonly entries: readonly Entry[];
  readonly places: Int32Array;
}

/** The entries of the groups. */
export function listEntries(given: readonly NameGroup[], all: NameRows): EntryList {
  const facts = factsOf(given, all);
  const named = given.map((group, at) => namedOf(group, at, { all, facts }));
  const unsorted = idsOf(given, named, all);
  const order = orderOf(unsorted);
  const ids = order.map((at) => unsorted[at] as EntryId);
  const places = placesIn(order, facts);
  const listing: Listing = { ids, all, alongside: alongsideIn(all, places, order.length), tell: tellingReasons() };
  const entries = order.map((at, place) => {
    const group = given[at] as NameGroup;
    return entryOf(place, named[at] as Named, { group, isSure: facts.isSure[at] === 1, listing });
  });
  return { entries, places };
}

/** For each row the place of its entry, in the list that had its group; `order` are the places of the groups in the order of the entries. */
function placesIn(order: readonly number[], { groups }: GroupFacts): Int32Array {
  const places = new Int32Array(order.length);
  for (let place = 0; place < order.length; place += 1) places[order[place] as number] = place;
  for (let row = 0; row < groups.length; row += 1) {
    const group = groups[row] as number;
    if (group >= 0) groups[row] = places[group] as number;
  }
  return groups;
}

/** What entries are made from: the ids of all, the names of the archive, and who stands beside whom. */
interface Listing {
  readonly ids: readonly EntryId[];
  readonly all: NameRows;
  readonly alongside: Alongside;
  readonly tell: (reasons: NameReasons) => ToldReasons;
}

interface Listed {
  readonly group: NameGroup;
  /** Whether an article is sure of the name. */
  readonly isSure: boolean;
  readonly listing: Listing;
}

function entryOf(place: number, named: Named, { group: { rows, reasons, said }, isSure, listing }: Listed): Entry {
  const { ids, all, alongside, tell } = listing;
  const { joined, areSure } = tell(reasons);
  return {
    id: ids[place] as EntryId,
    name: named.name,
    kind: named.kind,
    variants: named.variants,
    items: itemsOf(rows, all),
    joined,
    confidence: said === undefined ? confidenceOf(isSure, areSure) : 'certain',
    identifiers: said?.identifiers ?? null,
    alongside: alongside(rows),
  };
}

interface Named {
  readonly name: string;
  readonly kind: NameKind;
  readonly variants: readonly Variant[];
}

/** The names of an archive, and what holds of whole groups of them. */
interface Grouped {
  readonly all: NameRows;
  readonly facts: GroupFacts;
}

/** The name to show, its kind and its spellings. */
function namedOf(group: NameGroup, at: number, grouped: Grouped): Named {
  const { rows, said } = group;
  const variants = variantsOf(rows, at, grouped);
  const name = said?.name ?? usualName(grouped.all.kind[rows[0] ?? 0] === 'person', variants);
  return { name, kind: said?.kind ?? kindOfRows(rows, at, grouped), variants };
}

/** Spellings by language, the most usual first. */
function variantsOf(rows: readonly Row[], at: number, { all, facts }: Grouped): readonly Variant[] {
  const first = all.name[rows[0] ?? 0] as number;
  if (facts.namesDiffer[at] === 0) return [variantOf(first, facts.cards[at] as number, all)];
  const counts = new Map<number, number>();
  let last = -1;
  let lastCard = -1;
  let count = 0;
  for (const row of rows) {
    const name = all.name[row] as number;
    const card = all.card[row] as number;
    if (name !== last) {
      if (last >= 0) counts.set(last, count);
      count = counts.get(name) ?? 0;
    }
    if (name !== last || card !== lastCard) count += 1;
    last = name;
    lastCard = card;
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

/** The usual one of the fullest kind: a person by given name and surname, an organisation by its name before its sign. */
function usualName(isPerson: boolean, variants: readonly Variant[]): string {
  if (variants.length === 1) return (variants[0] as Variant).name;
  const counts = new Map<string, number>();
  for (const { name, items } of variants) counts.set(name, (counts.get(name) ?? 0) + items);
  const weight = (name: string) => (isPerson && name.includes(' ') && !/^\p{L}\.? /u.test(name) ? 1 : 0);
  const [best] = [...counts].sort(([a, m], [b, n]) => weight(b) - weight(a) || n - m || compareText(a, b));
  return listedCase(best?.[0] ?? '', variants);
}

/** The form of which a name is another case, where an article in its language has it. */
function listedCase(name: string, variants: readonly Variant[]): string {
  const language = variants.find((variant) => variant.name === name)?.language ?? null;
  if (language === null || casesOf(language).length === 0) return name;
  const base = variants.find((variant) => variant.language === language && isCaseOf(name, variant.name, language));
  return base?.name ?? name;
}

/** The kind that most rows have, doubtful ones least. */
function kindOfRows(rows: readonly Row[], at: number, { all: { kind, doubt }, facts }: Grouped): NameKind {
  const first = kind[rows[0] ?? 0] ?? 'person';
  if (facts.kindsDiffer[at] === 0) return first;
  const votes = new Map<NameKind, number>();
  for (const row of rows) {
    const own = kind[row] ?? first;
    votes.set(own, (votes.get(own) ?? 0) + (doubt[row] === 1 ? 1 : 10));
  }
  const [best] = [...votes].sort(([a, m], [b, n]) => n - m || compareText(a, b));
  return best?.[0] ?? first;
}

/** The articles of an entry, as `entry-items.ts` reads them. */
function itemsOf(rows: readonly Row[], { card, starts, count }: NameRows): readonly number[] {
  // Of its length from the start: a list that grows takes room for many more.
  const items = new Array<number>(rows.length * itemWidth);
  for (let at = 0, to = 0; at < rows.length; at += 1, to += itemWidth) {
    const row = rows[at] as Row;
    const place = card[row] as number;
    items[to] = place;
    items[to + 1] = row - (starts[place] as number);
    items[to + 2] = count[row] as number;
  }
  return items;
}

function confidenceOf(isSure: boolean, areSure: boolean): Confidence {
  if (!isSure) return 'guess';
  return areSure ? 'certain' : 'likely';
}

const nameKinds: readonly NameKind[] = ['person', 'place', 'organisation'];

/** A slug of the name; with the kind where two would be the same, then with numbers, the fullest first. */
function idsOf(groups: readonly NameGroup[], named: readonly Named[], all: NameRows): readonly EntryId[] {
  const { slugs, numbers } = slugsOf(groups, named, all);
  const counts = new Int32Array(slugs.length);
  for (let at = 0; at < numbers.length; at += 1) {
    const number = numbers[at] as number;
    counts[number] = (counts[number] as number) + 1;
  }
  const ids = new Array<EntryId>(groups.length);
  const taken = new Set<EntryId>();
  const lastNumbers = new Int32Array(slugs.length * nameKinds.length);
  for (const at of fullestFirst(groups)) {
    const number = numbers[at] as number;
    const { kind } = named[at] as Named;
    const plain = slugs[number] as string;
    const base = (counts[number] as number) > 1 ? `${plain}-${kind}` : plain;
    const slot = number * nameKinds.length + nameKinds.indexOf(kind);
    let next = (lastNumbers[slot] as number) + 1;
    let id = next === 1 ? base : `${base}-${next}`;
    while (taken.has(id)) {
      next += 1;
      id = `${base}-${next}`;
    }
    lastNumbers[slot] = next;
    taken.add(id);
    ids[at] = id;
  }
  return ids;
}

/** The slugs of all names, each once, and for each group the number of its own. Many bear one name: it is asked for once. */
function slugsOf(groups: readonly NameGroup[], named: readonly Named[], { name: nameOf, names }: NameRows) {
  const known = new Int32Array(names.length).fill(-1);
  const slugs = new Map<string, number>();
  const numbers = new Int32Array(groups.length);
  for (let at = 0; at < groups.length; at += 1) {
    const { name } = named[at] as Named;
    const first = nameOf[(groups[at] as NameGroup).rows[0] ?? 0] as number;
    const isFirst = names[first]?.name === name;
    let number = isFirst ? (known[first] as number) : -1;
    if (number < 0) {
      const made = nameSlug(name);
      number = slugs.get(made) ?? slugs.size;
      slugs.set(made, number);
      if (isFirst) known[first] = number;
    }
    numbers[at] = number;
  }
  return { slugs: [...slugs.keys()], numbers };
}

/** The places of the ids in their order: by the first word and then by the rest. No sign in an id sorts before its hyphens. */
function orderOf(ids: readonly EntryId[]): readonly number[] {
  const byWord = groupBy([...ids.keys()], (at) => firstWord(ids[at] as EntryId));
  const order: number[] = [];
  for (const word of [...byWord.keys()].sort(compareText)) {
    const places = byWord.get(word) ?? [];
    for (const at of places.sort((a, b) => compareText(ids[a] as EntryId, ids[b] as EntryId))) order.push(at);
  }
  return order;
}

function firstWord(id: EntryId): string {
  const end = id.indexOf('-');
  return end < 0 ? id : id.slice(0, end);
}

/** The places of the groups, those with the most rows first; equal ones as they stand. By counting: most have a few rows. */
function fullestFirst(groups: readonly NameGroup[]): Int32Array {
  let most = 0;
  for (const { rows } of groups) most = Math.max(most, rows.length);
  const starts = new Int32Array(most + 2);
  for (const { rows } of groups) starts[most - rows.length + 1] = (starts[most - rows.length + 1] as number) + 1;
  for (let at = 1; at < starts.length; at += 1) starts[at] = (starts[at] as number) + (starts[at - 1] as number);
  const order = new Int32Array(groups.length);
  for (let at = 0; at < groups.length; at += 1) {
    const missing = most - (groups[at] as NameGroup).rows.length;
    const place = starts[missing] as number;
    order[place] = at;
    starts[missing] = place + 1;
  }
  return order;
}
