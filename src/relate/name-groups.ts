/**
 * Decides which names of an archive are of one bearer. What is joined shares more than a spelling: the gazetteer knows
 * it, or both names of a person agree and something else ties the articles. Near-linear: by keys, never all pairs.
 */
import type { NameKind } from '../model/article.ts';
import type { AuthorityEntry } from '../model/authority.ts';
import { groupBy } from '../model/group.ts';
import type { ReasonId } from '../model/reasons.ts';
import { placeKey } from '../text/place-key.ts';
import { basesOfName, casesOf, mayBeCaseOf } from './inflected-names.ts';
import { type NameReasons, noReasons, only } from './name-reasons.ts';
import { agree, allHave, groupRows, inOrder, keysOf, type NameKeys, type NameRows, type Row } from './name-rows.ts';
import { groupPeople } from './people.ts';
import { joinScripts } from './places-in-scripts.ts';

/** The rows of one bearer, in order, and why they were joined. */
export interface NameGroup {
  readonly rows: readonly Row[];
  readonly reasons: NameReasons;
  /** What a person said of it. */
  readonly said?: AuthorityEntry;
}

/** The groups of an archive with so many cards. */
export function groupNames(all: NameRows, cards: number): readonly NameGroup[] {
  const sorts = sortsOf(all);
  const others = groupOthers(all, rowsOf(other, sorts));
  const people = { full: rowsOf(full, sorts), short: rowsOf(short, sorts) };
  return others.concat(groupPeople(all, people, others, cards));
}

/** Sorts of rows: people by given name and surname, people by less, and all others; 0 for what is nobody's name. */
const [full, short, other] = [1, 2, 3];

function sortsOf(all: NameRows): Uint8Array {
  const sorts = new Uint8Array(all.kind.length);
  for (let row = 0; row < sorts.length; row += 1) {
    if (all.count[row] === 0) continue;
    const { known, isFull } = keysOf(all, row);
    const isPerson = all.kind[row] === 'person' && known === null;
    const person = isFull ? full : short;
    sorts[row] = isPerson ? person : other;
  }
  return sorts;
}

/** The rows of one sort, in a list of just their length. */
function rowsOf(sort: number, sorts: Uint8Array): Int32Array {
  let length = 0;
  for (let row = 0; row < sorts.length; row += 1) if (sorts[row] === sort) length += 1;
  const rows = new Int32Array(length);
  for (let row = 0, at = 0; row < sorts.length; row += 1) if (sorts[row] === sort) rows[at++] = row;
  return rows;
}

/** Organisations and places: what the gazetteer knows by its id, the others by their spelling without accents. */
function groupOthers(all: NameRows, rows: Int32Array): readonly NameGroup[] {
  const groups: NameGroup[] = [];
  for (const named of groupRows(all, rows, keyOf)) {
    for (const own of partByKind(all, named)) groups.push({ rows: own, reasons: reasonsOf(all, own) });
  }
  return joinScripts(all, joinCases(all, groups));
}

/** Brings names to those of which they are another case, where just one group of the archive has that and is of the same kind. */
function joinCases(all: NameRows, groups: readonly NameGroup[]): readonly NameGroup[] {
  const keyOfGroup = ({ rows: [first = 0] }: NameGroup, form: string) =>
    `${keysOf(all, first).language} ${all.kind[first]} ${form}`;
  const inCases = groups.filter(({ rows: [first = 0] }) => {
    const { known, language } = keysOf(all, first);
    return known === null && casesOf(language).length > 0;
  });
  if (inCases.length < 2) return groups;
  const byName = new Map(inCases.map((group) => [keyOfGroup(group, nameOf(all, group).toLowerCase()), group]));
  const joined = new Map<NameGroup, NameGroup[]>();
  for (const group of inCases) {
    const { name, language } = keysOf(all, group.rows[0] ?? 0);
    const cases = casesOf(language);
    const bases = basesOfName(name, cases).flatMap((form) => byName.get(keyOfGroup(group, form)) ?? []);
    const [base, ...others] = bases.filter((one) => !mayBeCaseOf(nameOf(all, one), name, cases));
    if (base === undefined || others.length > 0) continue;
    const list = joined.get(base);
    if (list === undefined) joined.set(base, [group]);
    else list.push(group);
  }
  if (joined.size === 0) return groups;
  // What is a case of a base that is one itself stays where it is.
  const gone = new Set([...joined].flatMap(([base, cases]) => cases.filter((one) => one !== base && !joined.has(one))));
  return groups
    .filter((group) => !gone.has(group))
    .map((group) => {
      const cases = (joined.get(group) ?? []).filter((one) => gone.has(one));
      if (cases.length === 0) return group;
      const reasons = [...new Set<ReasonId>([...group.reasons, 'name/inflected'])].sort();
      return { rows: inOrder([...group.rows, ...cases.flatMap(({ rows }) => rows)]), reasons };
    });
}

function nameOf(all: NameRows, { rows: [first = 0] }: NameGroup): string {
  return keysOf(all, first).name;
}

/** Places with and without the article at their end are one: "Skarvfjorden", "Skarvfjord". */
function keyOf({ known, spelled }: NameKeys, isPlace: boolean): string {
  return known ?? (isPlace ? placeKey(spelled) : spelled);
}

/** One word may name a place and a body: those who are sure part them, the doubtful go with the more usual. */
function partByKind(all: NameRows, rows: readonly Row[]): readonly (readonly Row[])[] {
  const { known, words } = keysOf(all, rows[0] ?? 0);
  if (known !== null || words.length > 1 || allHave(all.kind, rows, all.kind[rows[0] ?? 0])) return [rows];
  const sure = new Map<NameKind, number>();
  for (const row of rows) {
    const kind = all.kind[row] ?? 'person';
    if (all.doubt[row] === 0) sure.set(kind, (sure.get(kind) ?? 0) + 1);
  }
  if (sure.size < 2) return [rows];
  const usual = [...sure].reduce((best, next) => (next[1] > best[1] ? next : best))[0];
  return [...groupBy(rows, (row) => (all.doubt[row] === 1 ? usual : all.kind[row])).values()];
}

function reasonsOf(all: NameRows, rows: readonly Row[]): NameReasons {
  if (agree(all, rows, ({ name }) => name)) return rows.length > 1 ? only('name/same-spelling') : noReasons;
  const first = rows[0] ?? 0;
  if (keysOf(all, first).known === null)
    return only(agree(all, rows, ({ spelled }) => spelled) ? 'name/accents' : 'name/inflected');
  return only(all.kind[first] === 'place' ? 'name/region' : 'name/abbreviation');
}
