/** Gives the pages of names their addresses: what is added to the archive later leads no cited address to somebody else. */
import { compareText } from '../model/date.ts';
import { itemsOf } from '../model/entry-items.ts';
import type { IsoDay, ItemId, PageAddress } from '../model/ids.ts';
import type { Entry, EntryId } from '../model/relations.ts';
import { nameSlug } from '../text/slug.ts';
import type { DaysAdded } from './filed-under.ts';

/** What the ids of entries that share a slug end with: only those need be told apart. */
const ofSeveral = /-(?:person|place|organisation)(?:-\d+)?$/;
/** Digits of an article's id in a mark. */
const markLength = 6;

/** By whom an entry was first named: the articles that came into the archive on the first day on which any of its articles did. */
interface Claim {
  readonly entry: Entry;
  readonly day: IsoDay | '';
  readonly articles: number;
  readonly first: ItemId;
}

/**
 * The address of each entry. Of several that are called the same, the one that the archive had first has the plain slug; of one day,
 * the one that more of that day's articles name. The others have a mark from the first article that named them, so that none
 * depends on how many others there are. Takes the ids of the articles in the order of the relations.
 */
export function entryAddresses(
  entries: readonly Entry[],
  order: readonly ItemId[],
  added: DaysAdded,
): ReadonlyMap<EntryId, PageAddress> {
  const addresses = new Map<EntryId, PageAddress>();
  const bySlug = new Map<string, Claim[]>();
  const taken = new Set<string>();
  const give = (entry: Entry, slug: string) => {
    taken.add(slug);
    addresses.set(entry.id, `names/${slug}/`);
  };
  for (const entry of entries) {
    if (!ofSeveral.test(entry.id)) {
      give(entry, entry.id);
      continue;
    }
    const slug = nameSlug(entry.name);
    const claims = bySlug.get(slug) ?? [];
    bySlug.set(slug, claims);
    claims.push(claimOf(entry, order, added));
  }
  for (const [slug, claims] of bySlug) {
    const [first, ...others] = claims.sort(firstNamed);
    if (first !== undefined) give(first.entry, freeSlug(slug, taken));
    for (const { entry, first: article } of others)
      give(entry, freeSlug(`${slug}-${article.slice(0, markLength)}`, taken));
  }
  return addresses;
}

function claimOf(entry: Entry, order: readonly ItemId[], added: DaysAdded): Claim {
  const ids = itemsOf(entry).map(({ place }) => order[place] ?? '');
  const days = ids.map((id) => added.get(id) ?? '');
  const [day = ''] = [...days].sort(compareText);
  const [first = '', ...more] = [...new Set(ids.filter((_, at) => days[at] === day))].sort(compareText);
  return { entry, day, articles: 1 + more.length, first };
}

function firstNamed(a: Claim, b: Claim): number {
  return (
    compareText(a.day, b.day) ||
    b.articles - a.articles ||
    compareText(a.first, b.first) ||
    compareText(a.entry.id, b.entry.id)
  );
}

/** Two that are called the same may be named first by one article: then a number tells them apart. */
function freeSlug(wanted: string, taken: ReadonlySet<string>): string {
  let slug = wanted;
  for (let next = 2; taken.has(slug); next += 1) slug = `${wanted}-${next}`;
  return slug;
}
