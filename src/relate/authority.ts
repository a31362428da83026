/** Applies what people say of names to the groups that rules made: they merge, split, rename and drop. */
import type { AuthorityEntry } from '../model/authority.ts';
import type { TracedCard } from '../model/card.ts';
import { groupBy } from '../model/group.ts';
import { foldSpelling } from '../text/gazetteer.ts';
import type { NameGroup } from './name-groups.ts';
import type { NameRow } from './name-rows.ts';

/** The groups as people want them. A group of theirs has their entry. */
export function withAuthority(
  groups: readonly NameGroup[],
  authority: readonly AuthorityEntry[],
  cards: readonly TracedCard[],
): readonly NameGroup[] {
  if (authority.length === 0) return groups;
  const ruling = rulingOn(authority, cards);
  const claimed = new Map<AuthorityEntry, NameRow[]>();
  const rest: NameGroup[] = [];
  const claim = (entry: AuthorityEntry, rows: readonly NameRow[]): void => {
    claimed.set(entry, [...(claimed.get(entry) ?? []), ...rows]);
  };
  for (const group of groups) {
    const byEntry = groupBy(group.rows, ruling);
    for (const [entry, rows] of byEntry) if (entry !== null) claim(entry, rows);
    const free = byEntry.get(null) ?? [];
    const heir = heirOf(byEntry);
    const isApart = ({ keys }: NameRow) => heir?.apart.some((name) => foldSpelling(name) === keys.spelled) === true;
    if (heir === null) rest.push({ ...group, rows: free });
    else {
      claim(
        heir,
        free.filter((row) => !isApart(row)),
      );
      for (const rows of groupBy(free.filter(isApart), ({ keys }) => keys.spelled).values())
        rest.push({ rows, reasons: [] });
    }
  }
  return joinNamed(
    rest.filter(({ rows }) => rows.length > 0),
    groupsOf(claimed),
  );
}

/** Who said something of a name on a card; what is said of the one article goes before what is said of all. */
function rulingOn(
  authority: readonly AuthorityEntry[],
  cards: readonly TracedCard[],
): (row: NameRow) => AuthorityEntry | null {
  const bySpelling = new Map<string, AuthorityEntry[]>();
  for (const entry of authority) {
    for (const spelling of new Set([entry.name, ...entry.variants].map(foldSpelling))) {
      bySpelling.set(spelling, [...(bySpelling.get(spelling) ?? []), entry]);
    }
  }
  return ({ keys, card }) => {
    const entries = bySpelling.get(keys.spelled);
    if (entries === undefined) return null;
    const { file = '', id = '' } = cards[card] ?? {};
    const here = entries.find((entry) => entry.in?.some((path) => path === file || path === id) === true);
    return here ?? entries.find((entry) => entry.in === null) ?? null;
  };
}

/**
 * Names that rules join with one that a person speaks of go with it: the surname alone, another spelling. What a person
 * said of single articles, or of a name that is none, draws nothing after it.
 */
function heirOf(byEntry: ReadonlyMap<AuthorityEntry | null, readonly NameRow[]>): AuthorityEntry | null {
  let [heir, most]: [AuthorityEntry | null, number] = [null, 0];
  for (const [entry, rows] of byEntry) {
    if (entry === null || entry.in !== null || entry.drop || rows.length <= most) continue;
    [heir, most] = [entry, rows.length];
  }
  return heir;
}

function groupsOf(claimed: ReadonlyMap<AuthorityEntry, readonly NameRow[]>): readonly NameGroup[] {
  return [...claimed].flatMap(([said, rows]): NameGroup[] => {
    if (said.drop || rows.length === 0) return [];
    return [{ rows: [...rows].sort(inOrder), reasons: ['name/editor'], said }];
  });
}

/** What is said of single articles joins the bearer of that name, where there is one: "in x.txt, Ferrer is Lucia Ferrer". */
function joinNamed(rest: readonly NameGroup[], claimed: readonly NameGroup[]): readonly NameGroup[] {
  const all = [...claimed.filter(({ said }) => said?.in === null), ...rest];
  const groups = new Map(all.map((group) => [group, group]));
  for (const group of claimed) {
    if (group.said === undefined || group.said.in === null) continue;
    const name = foldSpelling(group.said.name);
    const bearers = all.filter(({ rows }) => rows.some(({ keys }) => keys.spelled === name));
    const [bearer] = bearers;
    const home = bearers.length === 1 && bearer !== undefined ? groups.get(bearer) : undefined;
    if (home === undefined || bearer === undefined) groups.set(group, group);
    else
      groups.set(bearer, { ...home, rows: [...home.rows, ...group.rows].sort(inOrder), said: home.said ?? group.said });
  }
  return [...groups.values()];
}

function inOrder(a: NameRow, b: NameRow): number {
  return a.card - b.card || a.at - b.at;
}
