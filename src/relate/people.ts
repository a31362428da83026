/** Decides which names of people are of one person: given name and surname agree, and something else ties the articles. */
import { groupBy } from '../model/group.ts';
import type { ReasonId } from '../model/reasons.ts';
import { givenKey } from '../text/sound-key.ts';
import type { NameGroup } from './name-groups.ts';
import type { NameRow } from './name-rows.ts';
import { isTied, partByTies, type Ties, tiesOf } from './namesake-ties.ts';

/** A person in the making; `tie` is the number by which the name itself ties articles. */
interface Person {
  readonly rows: NameRow[];
  readonly tie: number;
  readonly set: Set<number>;
  readonly reasons: Set<ReasonId>;
}

/** The people of an archive with so many cards; `others` are its organisations and places, which tie articles together. */
export function groupPeople(rows: readonly NameRow[], others: readonly NameGroup[], cards: number): NameGroup[] {
  const spelled = [...groupBy(rows.filter(isFull), ({ keys }) => keys.full).values()].flatMap(partBySpelling);
  const namesakes = joinForms(spelled);
  const ties = tiesOf([...others.map((group) => group.rows), ...namesakes], cards);
  const bearers = bearersBySurname(namesakes);
  const full = namesakes.flatMap((own, at) => {
    const parts = partPeople(own, ties, others.length + at + 1);
    return joinUntied(parts, (bearers.get(surnameOf(own[0])) ?? 0) > 1);
  });
  const people = joinShorter(full, ties);
  const bySurname = groupBy(people, ({ rows: [row] }) => surnameOf(row));
  const alone: NameRow[] = [];
  for (const row of rows) {
    if (isFull(row)) continue;
    const bearer = row.doubt ? null : bearerOf(row, bySurname.get(surnameOf(row)) ?? [], ties);
    if (bearer === null) alone.push(row);
    else {
      bearer.rows.push(row);
      bearer.reasons.add(row.keys.words.length > 1 ? 'name/initials' : 'name/surname');
    }
  }
  const singles = [...groupBy(alone, ({ keys }) => keys.spelled).values()];
  return [...people, ...singles.flatMap((own) => partPeople(own, ties, 0))].map(({ rows: own, reasons }) => ({
    rows: own.sort((a, b) => a.card - b.card || a.at - b.at),
    reasons: [...reasons].sort(),
  }));
}

/** "Íñigo Zabala" is Íñigo Zabala Ruiz where only one is named so and something ties their articles. */
function joinShorter(people: readonly Person[], ties: Ties): readonly Person[] {
  const longer = people.filter(({ rows: [row] }) => (row?.keys.words.length ?? 0) > 2);
  if (longer.length === 0) return people;
  const shorter = groupBy(
    people.filter(({ rows: [row] }) => row?.keys.words.length === 2),
    ({ rows: [row] }) => row?.keys.spelled ?? '',
  );
  const gone = new Set<Person>();
  for (const person of longer) {
    const [home, ...others] = shorter.get(person.rows[0]?.keys.words.slice(0, 2).join(' ') ?? '') ?? [];
    if (home === undefined || others.length > 0) continue;
    if (!person.rows.some(({ card }) => isTied(card, home.set, ties, home.tie))) continue;
    home.rows.push(...person.rows);
    for (const tie of person.set) home.set.add(tie);
    home.reasons.add('name/shorter');
    gone.add(person);
  }
  return people.filter((person) => !gone.has(person));
}

/** How many full names the archive has for each surname. */
function bearersBySurname(namesakes: readonly (readonly NameRow[])[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const [row] of namesakes) counts.set(surnameOf(row), (counts.get(surnameOf(row)) ?? 0) + 1);
  return counts;
}

/** Whoever so many articles name that are tied is known: others that name the same mean no one else. */
const fewestOfKnown = 3;
/** So long, a surname that sounds alike is no chance. */
const longSurname = 6;

/**
 * Joins parts of one full name that nothing firm ties: one person, unless others have the surname too. Then somebody whom
 * several articles name is still one with what names a country in common; what has nothing in common is another's. Names that
 * only sound alike need a long surname.
 */
function joinUntied(parts: readonly Person[], shared: boolean): readonly Person[] {
  const [first] = parts;
  if (parts.length < 2 || first === undefined) return parts;
  const [row] = first.rows;
  const spelled = parts.every(({ rows }) => rows[0]?.keys.spelled === row?.keys.spelled);
  if (!spelled && (row?.keys.surname.length ?? 0) < longSurname) return parts;
  const main = parts.reduce((most, part) => (part.rows.length > most.rows.length ? part : most));
  const isKnown = new Set(main.rows.map(({ card }) => card)).size >= fewestOfKnown;
  const joins = (part: Person) => part === main || !shared || (isKnown && meetIn(part.set, main.set, first.tie));
  const joined = parts.filter(joins);
  return joined.length < 2 ? parts : [joinedPerson(joined), ...parts.filter((part) => !joins(part))];
}

function meetIn(one: ReadonlySet<number>, other: ReadonlySet<number>, own: number): boolean {
  const [small, large] = one.size < other.size ? [one, other] : [other, one];
  for (const tie of small) if (tie !== own && large.has(tie)) return true;
  return false;
}

function joinedPerson(parts: readonly Person[]): Person {
  const rows = parts.flatMap((part) => part.rows).sort((a, b) => a.card - b.card || a.at - b.at);
  const set = new Set(parts.flatMap((part) => [...part.set]));
  return { rows, tie: parts[0]?.tie ?? 0, set, reasons: new Set([reasonOf(rows), 'name/untied']) };
}

function isFull({ keys }: NameRow): boolean {
  return keys.isFull;
}

function surnameOf(row: NameRow | undefined): string {
  return row?.keys.surname || (row?.keys.words.at(-1) ?? '');
}

/** So short, names that sound alike are different ones: Jan and Jon. */
const shortName = 4;

/** Of names that sound alike, those that one language writes in two ways are two: transliterations differ by language. */
function partBySpelling(rows: readonly NameRow[]): readonly (readonly NameRow[])[] {
  const [first] = rows;
  if (rows.every(({ keys }) => keys.spelled === first?.keys.spelled)) return [rows];
  const spellings = [...groupBy(rows, ({ keys }) => keys.spelled).values()];
  return joinLanguages(spellings, maySoundAlike);
}

/** Володимир and Vladimir are one name in two languages; which languages never write it in both ways. */
function joinForms(namesakes: readonly (readonly NameRow[])[]): readonly (readonly NameRow[])[] {
  const bySound = groupBy(namesakes, ([row]) => `${givenKey(row?.keys.words[0] ?? '')} ${surnameOf(row)}`);
  return [...bySound.values()].flatMap((alike) => (alike.length < 2 ? alike : joinLanguages(alike)));
}

/** Joins names that no language has two of; `may` is asked of two names whether they may be one at all. */
function joinLanguages(
  alike: readonly (readonly NameRow[])[],
  may: (one: NameRow | undefined, other: NameRow | undefined) => boolean = () => true,
): readonly (readonly NameRow[])[] {
  const parts: { rows: NameRow[]; languages: Set<string> }[] = [];
  for (const own of alike) {
    const languages = new Set(own.map(({ language }) => language));
    const home = parts.find((part) => !meet(part.languages, languages) && may(part.rows[0], own[0]));
    if (home === undefined) parts.push({ rows: [...own], languages });
    else {
      home.rows.push(...own);
      for (const language of languages) home.languages.add(language);
    }
  }
  return parts.map((part) => part.rows.sort((a, b) => a.card - b.card || a.at - b.at));
}

function meet(one: ReadonlySet<string>, other: ReadonlySet<string>): boolean {
  return [...one].some((language) => other.has(language));
}

function maySoundAlike(one: NameRow | undefined, other: NameRow | undefined): boolean {
  const [a = '', b = ''] = [one?.keys.words[0], other?.keys.words[0]];
  return a === b || Math.min(a.length, b.length) > shortName || isLatin(a) !== isLatin(b);
}

function isLatin(word: string): boolean {
  return /\p{sc=Latin}/u.test(word);
}

function partPeople(rows: readonly NameRow[], ties: Ties, tie: number): Person[] {
  return partByTies(rows, ties, tie).map(({ rows: own, set }) => ({
    rows: own,
    tie,
    set,
    reasons: new Set(own.length > 1 ? [reasonOf(own)] : []),
  }));
}

function reasonOf(rows: readonly NameRow[]): ReasonId {
  if (new Set(rows.map(({ name }) => name)).size === 1) return 'name/same-spelling';
  return new Set(rows.map(({ keys }) => keys.spelled)).size === 1 ? 'name/accents' : 'name/transliterated';
}

/** The one person whom a surname alone, or with initials, can mean: of several only one whose articles are tied to this. */
function bearerOf(row: NameRow, people: readonly Person[], ties: Ties): Person | null {
  const initial = row.keys.words.length > 1 ? row.keys.given.charAt(0) : null;
  const matching = people.filter(({ rows: [first] }) => initial === null || first?.keys.given.charAt(0) === initial);
  const tied = matching.filter(({ set }) => isTied(row.card, set, ties, 0));
  return tied.length === 1 ? (tied[0] ?? null) : null;
}
