/** Plans the search: which articles it finds, by whose words besides their own, and in which pieces their texts lie. */

import { compareText } from '../model/date.ts';
import { groupBy } from '../model/group.ts';
import type { ItemId } from '../model/ids.ts';
import type { Listed, SearchPage } from '../model/page.ts';
import type { EntryId, Relations } from '../model/relations.ts';
import type { Lender, SearchedArticle, SearchedName, SearchPlan, SearchTextsDocument, Way } from '../model/search.ts';
import type { Connections } from './connections.ts';
import type { Naming } from './names.ts';

/** The folder of everything that the search loads. */
const folder = 'search/';

/**
 * Characters of text in a piece, at most on average. Evidence: the first twenty results lie in twenty pieces as a rule, which
 * are then 160 to 320 KB; smaller ones would be more files than the archive has articles.
 */
const pieceSize = 16_000;
/** Characters that a word takes with what stands around it, and those that every article takes besides. */
const [perWord, perArticle] = [6.5, 250];

/** The page of the search; none while there is nothing to find. */
export function searchPages(listed: readonly Listed[]): readonly SearchPage[] {
  return listed.length === 0 ? [] : [{ kind: 'search', address: folder, excerpts: [] }];
}

/** What the index is made from; `listed` is in the order of the archive. */
export function searchPlan(
  listed: readonly Listed[],
  relations: Relations,
  { naming, connections }: { readonly naming: Naming; readonly connections: Connections },
): SearchPlan {
  const pieces = piecesFor(listed);
  const { lenders, ways } = waysOf(listed, { relations, connections });
  return {
    articles: listed.map((article): SearchedArticle => {
      const own = ways.get(article.card.id) ?? [];
      return {
        article,
        piece: pieceOf(article.card.id, pieces),
        ways: own.map(({ way }) => way),
        lenders: own.map(({ lender }) => lender),
      };
    }),
    lenders,
    names: searchedNames(naming),
  };
}

/** The texts of all articles in pieces. An article stays in its piece while others come and go, until the archive doubles. */
export function searchTexts({ articles }: SearchPlan): readonly SearchTextsDocument[] {
  const pieces = [...groupBy(articles, ({ piece }) => piece)].sort(([a], [b]) => a - b);
  return pieces.map(([piece, members]) => ({
    kind: 'search-texts',
    address: `${folder}texts-${piece}.js`,
    piece,
    articles: members.map(({ article, ways }) => ({ article, ways })),
    reads: members.map(({ article }) => article.card.id),
  }));
}

/** A power of two: only when the archive has doubled do articles move. */
function piecesFor(listed: readonly Listed[]): number {
  const size = listed.reduce((sum, { card }) => sum + card.words * perWord + perArticle, 0);
  return 2 ** Math.max(0, Math.ceil(Math.log2(size / pieceSize)));
}

/** Ids are digests, so the pieces are filled evenly. */
function pieceOf(id: ItemId, pieces: number): number {
  return Math.floor((Number.parseInt(id.slice(0, 8), 16) / 2 ** 32) * pieces);
}

interface WayFrom {
  readonly way: Way;
  readonly lender: number;
}

/** By item; only articles whose text is shown whole, since nothing else can show why they were found. */
function waysOf(
  listed: readonly Listed[],
  { relations, connections }: { readonly relations: Relations; readonly connections: Connections },
) {
  const shown = listed.filter(({ publish }) => publish === 'full').map(({ card }) => card.id);
  const ways = new Map<ItemId, WayFrom[]>(shown.map((id) => [id, []]));
  const lenders: Lender[] = [];
  const spelt = spellingsOf(relations);
  const byEntry = new Map<EntryId, number>();
  for (const [id, own] of ways) {
    for (const [name, entry] of (relations.names[id] ?? []).entries()) {
      const spellings = entry === null ? undefined : spelt.get(entry);
      if (entry === null || spellings === undefined || spellings.length < 2) continue;
      const lender = byEntry.get(entry) ?? lenders.push({ by: 'name', spellings }) - 1;
      byEntry.set(entry, lender);
      own.push({ way: { by: 'name', name }, lender });
    }
  }
  for (const { address, articles, wordings } of connections.statements) {
    const open = wordings.filter(({ article }) => ways.has(article.card.id));
    if (open.length < 2) continue;
    const quoted = open.map(({ article, quotations }) => ({ item: article.card.id, quotations }));
    const lender = lenders.push({ by: 'statement', wordings: quoted }) - 1;
    for (const { item, quotations } of quoted)
      ways.get(item)?.push({ way: { by: 'statement', quotations, address, articles }, lender });
  }
  return { lenders, ways };
}

/** Every spelling of every entry, each once. */
function spellingsOf({ entries }: Relations): ReadonlyMap<EntryId, readonly string[]> {
  return new Map(
    entries.map(({ id, name, variants }) => [id, [...new Set([name, ...variants.map((each) => each.name)])]]),
  );
}

function searchedNames({ entries, addresses, links }: Naming): readonly SearchedName[] {
  const named = entries.flatMap(({ id, name, variants }): SearchedName[] => {
    const link = links.get(id);
    if (link === undefined || !addresses.has(id)) return [];
    return [{ link, spellings: [...new Set([name, ...variants.map((each) => each.name)])] }];
  });
  return named.sort((a, b) => b.link.items - a.link.items || compareText(a.link.id, b.link.id));
}
