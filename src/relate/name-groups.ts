/**
 * Decides which names of an archive are of one bearer. What is joined shares more than a spelling: the gazetteer knows
 * it, or both names of a person agree and something else ties the articles. Near-linear: by keys, never all pairs.
 */
import type { AuthorityEntry } from '../model/authority.ts';
import { groupBy } from '../model/group.ts';
import type { ReasonId } from '../model/reasons.ts';
import type { NameRow } from './name-rows.ts';
import { groupPeople } from './people.ts';

/** The rows of one bearer and why they were joined. */
export interface NameGroup {
  readonly rows: readonly NameRow[];
  readonly reasons: readonly ReasonId[];
  /** What a person said of it. */
  readonly said?: AuthorityEntry;
}

/** The groups of an archive with so many cards. */
export function groupNames(rows: readonly NameRow[], cards: number): readonly NameGroup[] {
  const isPerson = ({ kind, keys }: NameRow) => kind === 'person' && keys.known === null;
  const others = groupOthers(rows.filter((row) => !isPerson(row)));
  return [...others, ...groupPeople(rows.filter(isPerson), others, cards)];
}

/** Organisations and places: what the gazetteer knows by its id, the others by their spelling without accents. */
function groupOthers(rows: readonly NameRow[]): readonly NameGroup[] {
  const groups = [...groupBy(rows, ({ keys }) => keys.known ?? keys.spelled).values()].flatMap(partByKind);
  return groups.map((own) => ({ rows: own, reasons: reasonsOf(own) }));
}

/** One word may name a place and a body: those who are sure part them, the doubtful go with the more usual. */
function partByKind(rows: readonly NameRow[]): readonly (readonly NameRow[])[] {
  const [first] = rows;
  if (first === undefined || first.keys.known !== null || first.keys.words.length > 1) return [rows];
  const sure = groupBy(
    rows.filter(({ doubt }) => !doubt),
    ({ kind }) => kind,
  );
  if (sure.size < 2) return [rows];
  const usual = [...sure].reduce((best, next) => (next[1].length > best[1].length ? next : best))[0];
  return [...groupBy(rows, ({ kind, doubt }) => (doubt ? usual : kind)).values()];
}

function reasonsOf(rows: readonly NameRow[]): readonly ReasonId[] {
  const names = new Set(rows.map(({ name }) => name));
  if (names.size === 1) return rows.length > 1 ? ['name/same-spelling'] : [];
  const [first] = rows;
  if (first?.keys.known === null || first === undefined) return ['name/accents'];
  return [first.kind === 'place' ? 'name/region' : 'name/abbreviation'];
}
