/** Plans the pages of names: the lists, and one for each person, organisation and place that has a page. */
import type { NameKind } from '../model/article.ts';
import type { EntryLink, EntryPage, NamedIn, NamesGroup, NamesPage } from '../model/connection-page.ts';
import { readable } from '../model/connections.ts';
import { compareText } from '../model/date.ts';
import { itemCount, itemsOf } from '../model/entry-items.ts';
import { groupBy } from '../model/group.ts';
import type { ItemId, LanguageTag, PageAddress } from '../model/ids.ts';
import type { Listed, OtherIndex } from '../model/page.ts';
import type { Entry, EntryId, Relations } from '../model/relations.ts';
import { nameKey } from './addresses.ts';
import { entryAddresses } from './entry-addresses.ts';
import type { DaysAdded } from './filed-under.ts';
import { letterGroups } from './letters.ts';
import { cut, pageAddresses, pageSize } from './paging.ts';
import { type PartPicture, wordsIn } from './picture.ts';
import { numbersAmong } from './titles.ts';

const nameKinds: readonly NameKind[] = ['person', 'place', 'organisation'];

/** In archives up to this size every name has a page; in bigger ones a name of one article leads to that article. */
const smallArchive = 200;
/** Articles on a page of an entry. Evidence: with up to eight sentences each a page stays under 150 KB. */
const articlesOnPage = 20;
/** Names of a kind on the page of all kinds: ten, and a fold with the next. */
const namesShown = 40;
const namesInFold = 30;

/** The names of an archive with the addresses of those that have a page. */
export interface Naming {
  readonly entries: readonly Entry[];
  readonly addresses: ReadonlyMap<EntryId, PageAddress>;
  /** How lists lead to each entry; without those of which no article is in the archive any more. */
  readonly links: ReadonlyMap<EntryId, EntryLink>;
  readonly byItem: ReadonlyMap<ItemId, Listed>;
  /** The articles by their places in the order of the relations; none where the archive has one no more. */
  readonly ordered: readonly (Listed | undefined)[];
}

/** Which entries have a page, and where; `language` is that of the site. */
export function namingOf(
  listed: readonly Listed[],
  relations: Relations,
  { language, added }: { readonly language: LanguageTag; readonly added: DaysAdded },
): Naming {
  const fewest = listed.length <= smallArchive ? 1 : 2;
  const entries = relations.entries.map((entry) => ({ ...entry, name: nameIn(language, entry) }));
  const paged = entries.filter((entry) => itemCount(entry) >= fewest);
  const all = entryAddresses(relations.entries, relations.order, added);
  const addresses = new Map(paged.map(({ id }) => [id, all.get(id) ?? `names/${id}/`]));
  const byItem = new Map(listed.map((article) => [article.card.id, article]));
  const ordered = relations.order.map((id) => byItem.get(id));
  const links = entries.flatMap((entry) => entryLink(entry, addresses.get(entry.id), ordered) ?? []);
  return {
    entries,
    addresses,
    links: new Map(links.map((link) => [link.id, link])),
    byItem,
    ordered,
  };
}

/** As articles in the language of the site spell a name, where they have it as full; else as most articles do, or as a person said. */
function nameIn(language: LanguageTag, { name, kind, variants, joined }: Entry): string {
  if (joined.some(({ reason }) => reason === 'name/editor')) return name;
  const own = variants.filter((variant) => variant.language === language);
  // A surname alone would say less of a person than a full name in another language.
  const isShort = (variant: string) => kind === 'person' && name.includes(' ') && !variant.includes(' ');
  const [first, ...others] = own.filter((variant) => !isShort(variant.name));
  // Of spellings that as many articles have, the one that is usual everywhere.
  const isUsual = others.some((variant) => variant.name === name && variant.items === first?.items);
  return isUsual ? name : (first?.name ?? name);
}

/** The lists of names and the pages of entries. */
export function namesPages(
  naming: Naming,
  draw: PartPicture,
  language: LanguageTag,
): readonly (NamesPage | EntryPage)[] {
  const groups = nameKinds.map((kind) => linksOf(kind, naming)).filter(({ links }) => links.length > 0);
  if (groups.length === 0) return [];
  const paged = naming.entries.filter(({ id }) => naming.addresses.has(id));
  const numbers = numbersAmong(
    paged,
    ({ name }) => name,
    ({ kind }) => kind,
  );
  // An article may have nothing but a name for its headline.
  const headlines = new Set([...naming.byItem.values()].map(({ card }) => nameKey(card.headline)));
  const numberOf = (entry: Entry) => numbers.get(entry) ?? (headlines.has(nameKey(entry.name)) ? 1 : null);
  return [
    namesPage(
      'names/',
      null,
      groups.map(({ kind, links }) => topOf(kind, links)),
    ),
    ...groups.flatMap(({ kind, links }) => listPages(kind, links, language)),
    ...naming.entries.flatMap((entry) => entryPages(entry, naming, { draw, titleNumber: numberOf(entry) })),
  ];
}

/** The names that most articles have, for the front page. */
export function topNames(naming: Naming): readonly NamesGroup[] {
  return nameKinds.map((kind) => topOf(kind, linksOf(kind, naming).links));
}

/** An entry without a page of its own leads to its first article; null when none of its articles is in the archive. */
function entryLink(entry: Entry, own: PageAddress | undefined, ordered: Naming['ordered']): EntryLink | null {
  // Counted as they are listed: each article once, and none that the archive has no more.
  const articles = new Set(itemsOf(entry).flatMap(({ place }) => ordered[place] ?? []));
  const [first] = articles;
  const address = own ?? first?.address;
  if (address === undefined) return null;
  const language = entry.variants.find(({ name }) => name === entry.name)?.language ?? null;
  return { id: entry.id, name: entry.name, language, kind: entry.kind, address, items: articles.size };
}

function linksOf(kind: NameKind, naming: Naming): { kind: NameKind; links: readonly EntryLink[] } {
  const links = [...naming.links.values()].filter((link) => link.kind === kind);
  return { kind, links: links.sort((a, b) => b.items - a.items || compareText(a.name, b.name)) };
}

function topOf(kind: NameKind, links: readonly EntryLink[]): NamesGroup {
  const shown = links.slice(0, namesShown - namesInFold);
  const more = links.length > shown.length ? listAddress(kind) : null;
  return { kind, count: links.length, links: shown, folded: links.slice(shown.length, namesShown), more };
}

/** Where the names of each kind stand from A to Z. */
export function nameLists(naming: Naming): readonly OtherIndex[] {
  const lists = nameKinds.map((of) => ({ of, address: listAddress(of), count: linksOf(of, naming).links.length }));
  return lists.filter(({ count }) => count > 0);
}

function listAddress(kind: NameKind): PageAddress {
  return { person: 'index/people/', place: 'index/places/', organisation: 'index/organisations/' }[kind];
}

/** All names of a kind from A to Z, a hundred on a page; few of them without letters, which would stand apart for one name each. */
function listPages(kind: NameKind, links: readonly EntryLink[], language: LanguageTag): readonly NamesPage[] {
  const sorting = { textOf: ({ name }: EntryLink) => name, idOf: ({ id }: EntryLink) => id, language };
  const groups = letterGroups(links, sorting);
  const pages = pageAddresses(listAddress(kind), links.length);
  if (links.length <= namesShown) {
    const byLetter = [{ letter: null, links: groups.flatMap(({ members }) => members) }];
    return pages.map((address) => ({ ...namesPage(address, kind, []), byLetter }));
  }
  const sorted = groups.flatMap(({ letter, members }) => members.map((link) => ({ letter, link })));
  const starts = new Map(sorted.map(({ letter }, at) => [letter, Math.floor(at / pageSize)] as const).reverse());
  const letters = groups.map(({ letter, members }) => ({
    letter,
    address: pages[starts.get(letter) ?? 0] ?? '',
    count: members.length,
  }));
  return pages.map((address, index) => ({
    ...namesPage(address, kind, []),
    letters,
    byLetter: [...groupBy(cut(sorted, index), ({ letter }) => letter)].map(([letter, shown]) => ({
      letter,
      links: shown.map(({ link }) => link),
    })),
    paging: { page: index + 1, pages },
  }));
}

function namesPage(address: PageAddress, of: NameKind | null, groups: readonly NamesGroup[]): NamesPage {
  const paging = { page: 1, pages: [address] };
  return { kind: 'names', address, excerpts: [], of, groups, letters: [], byLetter: [], paging };
}

function entryPages(
  entry: Entry,
  naming: Naming,
  { draw, titleNumber }: { readonly draw: PartPicture; readonly titleNumber: number | null },
): readonly EntryPage[] {
  const first = naming.addresses.get(entry.id);
  if (first === undefined) return [];
  const items = itemsOf(entry);
  const named = items.flatMap(({ place, name, count }): NamedIn[] => {
    const article = naming.ordered[place];
    return article === undefined ? [] : [{ article, name, count }];
  });
  const pages = pageAddresses(first, named.length, articlesOnPage);
  const whole = draw(named.map(({ article }) => article));
  const { items: _, alongside, ...about } = entry;
  const beside = linksBeside(alongside, naming);
  return pages.map((address, index) => {
    const shown = cut(named, index, articlesOnPage);
    const picture = index === 0 ? whole : null;
    return {
      kind: 'entry',
      titleNumber,
      address,
      excerpts: [],
      entry: about,
      mentions: items.reduce((sum, each) => sum + each.count, 0),
      articles: items.length,
      named: shown,
      reads: [...new Set([...readable(shown.map(({ article }) => article)), ...wordsIn(picture)])],
      picture,
      alongside: index === 0 ? beside : [],
      paging: { page: index + 1, pages },
    };
  });
}

/** The numbers that an entry has of those beside it as links, with the articles in common. */
function linksBeside(alongside: Entry['alongside'], { entries, links }: Naming): readonly EntryLink[] {
  const beside: EntryLink[] = [];
  for (let at = 0; at < alongside.length; at += 2) {
    const link = links.get(entries[alongside[at] as number]?.id ?? '');
    if (link !== undefined) beside.push({ ...link, items: alongside[at + 1] as number });
  }
  return beside;
}
