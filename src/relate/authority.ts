/** Applies what people say of names to the groups that rules made: they merge, split, rename and drop. */
import type { AuthorityEntry } from '../model/authority.ts';
import type { TracedCard } from '../model/card.ts';
import { groupBy } from '../model/group.ts';
import { foldSpelling } from '../text/gazetteer.ts';
import type { NameGroup } from './name-groups.ts';
import { inOrder, keysOf, type NameRows, type Row } from './name-rows.ts';

/** The names of an archive and the cards on which they stand. */
interface Named {
  readonly rows: NameRows;
  readonly cards: readonly TracedCard[];
}

/** The groups as people want them. A group of theirs has their entry. */
export function withAuthority(
  groups: readonly NameGroup[],
  authority: readonly AuthorityEntry[],
  named: Named,
): readonly NameGroup[] {
  if (authority.length === 0) return groups;
  const ruling = rulingOn(authority, named);
  const claimed = new Map<AuthorityEntry, Row[]>();
  const rest: NameGroup[] = [];
  const spelled = (row: Row) => keysOf(named.rows, row).spelled;
  const claim = (entry: AuthorityEntry, rows: readonly Row[]): void => {
    claimed.set(entry, [...(claimed.get(entry) ?? []), ...rows]);
  };
  for (const group of groups) {
    const byEntry = groupBy(group.rows, ruling);
    for (const [entry, rows] of byEntry) if (entry !== null) claim(entry, rows);
    const free = byEntry.get(null) ?? [];
    const heir = heirOf(byEntry);
    const isApart = (row: Row) => heir?.apart.some((name) => foldSpelling(name) === spelled(row)) === true;
    if (heir === null) rest.push({ ...group, rows: free });
    else {
      claim(
        heir,
        free.filter((row) => !isApart(row)),
      );
      for (const rows of groupBy(free.filter(isApart), spelled).values()) rest.push({ rows, reasons: [] });
    }
  }
  return joinNamed(
    rest.filter(({ rows }) => rows.length > 0),
    groupsOf(claimed),
    named.rows,
  );
}

/** Who said something of a name on a card; what is said of the one article goes before what is said of all. */
function rulingOn(authority: readonly AuthorityEntry[], { rows, cards }: Named): (row: Row) => AuthorityEntry | null {
  const bySpelling = new Map<string, AuthorityEntry[]>();
  for (const entry of authority) {
    for (const spelling of new Set([entry.name, ...entry.variants].map(foldSpelling))) {
      bySpelling.set(spelling, [...(bySpelling.get(spelling) ?? []), entry]);
    }
  }
  return (row) => {
    const entries = bySpelling.get(keysOf(rows, row).spelled);
    if (entries === undefined) return null;
    const { file = '', id = '' } = cards[rows.card[row] ?? 0] ?? {};
    const here = entries.find((entry) => entry.in?.some((path) => path === file || path === id) === true);
    return here ?? entries.find((entry) => entry.in === null) ?? null;
  };
}

/**
 * Names that rules join with one that a person speaks of go with it: the surname alone, another spelling. What a person
 * said of single articles, or of a name that is none, draws nothing after it.
 */
function heirOf(byEntry: ReadonlyMap<AuthorityEntry | null, readonly Row[]>): AuthorityEntry | null {
  let [heir, most]: [AuthorityEntry | null, number] = [null, 0];
  for (const [entry, rows] of byEntry) {
    if (entry === null || entry.in !== null || entry.drop || rows.length <= most) continue;
    [heir, most] = [entry, rows.length];
  }
  return heir;
}

function groupsOf(claimed: ReadonlyMap<AuthorityEntry, readonly Row[]>): readonly NameGroup[] {
  return [...claimed].flatMap(([said, rows]): NameGroup[] => {
    if (said.drop || rows.length === 0) return [];
    return [{ rows: inOrder([...rows]), reasons: ['name/editor'], said }];
  });
}

/**
 * What is said of single articles joins the bearer of that name, where there is one: "in x.txt, Ferrer is Lucia Ferrer". With no other name
 * to be taken for, it says that the name is somebody else's there: "in x.txt, Paris is a person".
 */
function joinNamed(rest: readonly NameGroup[], claimed: readonly NameGroup[], all: NameRows): readonly NameGroup[] {
  const whole = [...claimed.filter(({ said }) => said?.in === null), ...rest];
  const groups = new Map(whole.map((group) => [group, group]));
  for (const group of claimed) {
    if (group.said === undefined || group.said.in === null) continue;
    const name = foldSpelling(group.said.name);
    const isOther = group.said.variants.every((variant) => foldSpelling(variant) === name);
    const bearers = isOther ? [] : whole.filter(({ rows }) => rows.some((row) => keysOf(all, row).spelled === name));
    const [bearer] = bearers;
    const home = bearers.length === 1 && bearer !== undefined ? groups.get(bearer) : undefined;
    if (home === undefined || bearer === undefined) groups.set(group, group);
    else groups.set(bearer, { ...home, rows: inOrder([...home.rows, ...group.rows]), said: home.said ?? group.said });
  }
  return [...groups.values()];
}
