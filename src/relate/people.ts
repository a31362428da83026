/** Decides which names of people are of one person: given name and surname agree, and something else ties the articles. */
import { flatMap } from '../model/flat-map.ts';
import { groupBy } from '../model/group.ts';
import type { ReasonId } from '../model/reasons.ts';
import { nameSlug } from '../text/slug.ts';
import type { NameGroup } from './name-groups.ts';
import { only } from './name-reasons.ts';
import {
  addInOrder,
  agree,
  cardsOf,
  groupRows,
  inOrder,
  keysOf,
  type NameKeys,
  type NameRows,
  type Row,
} from './name-rows.ts';
import { partByTies, partsMeeting, type TieTable, tieTable } from './namesake-parts.ts';
import { isTied, type Part, type Ties, tiesOf, tiesOfPart } from './namesake-ties.ts';
import { namesakesOf, surnameOf } from './namesakes.ts';

/** The rows of people who are known by nothing but their names: those with given name and surname, and the others. */
export interface PeopleRows {
  readonly full: Int32Array;
  readonly short: Int32Array;
}

/** The people of an archive with so many cards; `others` are its organisations and places, which tie articles together. */
export function groupPeople(
  all: NameRows,
  { full, short }: PeopleRows,
  others: readonly NameGroup[],
  cards: number,
): readonly NameGroup[] {
  const namesakes = namesakesOf(all, full);
  const tied: (readonly Row[])[] = [];
  for (const group of others) tied.push(group.rows);
  for (const own of namesakes) tied.push(own);
  const ties = tiesOf(all, tied, cards);
  const table = tieTable(ties);
  const people = joinShorter(fullPeople(namesakes, others.length + 1, table), ties);
  const alone = joinSurnames(short, people, ties);
  const groups: NameGroup[] = [];
  const add = ({ rows, reasons }: Part) => groups.push({ rows: inOrder(rows), reasons });
  for (const person of people) add(person);
  for (const own of groupRows(all, alone, ({ spelled }) => spelled))
    for (const person of partPeople(own, 0, table)) add(person);
  return groups;
}

/** `firstTie` is the tie of the first namesakes; that of the others follows. */
function fullPeople(namesakes: readonly (readonly Row[])[], firstTie: number, table: TieTable): readonly Part[] {
  const bearers = new Map<string, number>();
  const surnames: string[] = [];
  for (const own of namesakes) {
    const surname = surnameOf(keysOf(table.ties.rows, own[0] as Row));
    surnames.push(surname);
    bearers.set(surname, (bearers.get(surname) ?? 0) + 1);
  }
  const people: Part[] = [];
  for (let at = 0; at < namesakes.length; at += 1) {
    const parts = partPeople(namesakes[at] as readonly Row[], firstTie + at, table);
    const isShared = parts.length > 1 && (bearers.get(surnames[at] ?? '') ?? 0) > 1;
    for (const person of parts.length < 2 ? parts : joinUntied(parts, isShared, table)) people.push(person);
  }
  return people;
}

/** "Íñigo Zabala" is Íñigo Zabala Ruiz where only one is named so and something ties their articles. */
function joinShorter(people: readonly Part[], ties: Ties): readonly Part[] {
  const keys = ({ rows }: Part) => keysOf(ties.rows, rows[0] as Row);
  const longer = people.filter((person) => keys(person).words.length > 2);
  if (longer.length === 0) return people;
  const shorter = groupBy(
    people.filter((person) => keys(person).words.length === 2),
    (person) => keys(person).spelled,
  );
  const gone = new Set<Part>();
  for (const person of longer) {
    const [home, ...others] = shorter.get(keys(person).words.slice(0, 2).join(' ')) ?? [];
    if (home === undefined || others.length > 0) continue;
    const set = tiesOfPart(home, ties);
    if (!person.rows.some((row) => isTied(ties.rows.card[row] as number, set, ties, home.tie))) continue;
    home.rows.push(...person.rows);
    for (const tie of tiesOfPart(person, ties)) set.add(tie);
    addReason(home, 'name/shorter');
    gone.add(person);
  }
  return people.filter((person) => !gone.has(person));
}

function addReason(person: Part, reason: ReasonId): void {
  if (!person.reasons.includes(reason)) person.reasons = [...person.reasons, reason].sort();
}

/** Gives each surname that stands alone, or with initials, to the one person whom it can mean; what is left is given back. */
function joinSurnames(rows: Int32Array, people: readonly Part[], ties: Ties): Int32Array {
  const all = ties.rows;
  const asked = new Set<string>();
  for (const row of rows) asked.add(surnameOf(keysOf(all, row)));
  const bySurname = new Map<string, Part[]>();
  for (const person of people) {
    const surname = surnameOf(keysOf(all, person.rows[0] ?? 0));
    if (!asked.has(surname)) continue;
    const list = bySurname.get(surname);
    if (list === undefined) bySurname.set(surname, [person]);
    else list.push(person);
  }
  const alone: Row[] = [];
  for (const row of rows) {
    const keys = keysOf(all, row);
    const bearer = all.doubt[row] === 1 ? null : bearerOf(row, bySurname.get(surnameOf(keys)) ?? [], ties);
    if (bearer === null) alone.push(row);
    else {
      bearer.rows.push(row);
      addReason(bearer, keys.words.length > 1 ? 'name/initials' : 'name/surname');
    }
  }
  return Int32Array.from(alone);
}

/** The one person whom a surname alone, or with initials, can mean: of several only one whose articles are tied to this. */
function bearerOf(row: Row, people: readonly Part[], ties: Ties): Part | null {
  const { words, given } = keysOf(ties.rows, row);
  const initial = words.length > 1 ? given.charAt(0) : null;
  let found: Part | null = null;
  for (const person of people) {
    if (initial !== null && keysOf(ties.rows, person.rows[0] ?? 0).given.charAt(0) !== initial) continue;
    if (!isTied(ties.rows.card[row] as number, tiesOfPart(person, ties), ties, 0)) continue;
    if (found !== null) return null;
    found = person;
  }
  return found;
}

/** Whoever so many articles name that are tied is known: others that name the same mean no one else. */
const fewestOfKnown = 3;
/** So long, a surname that sounds alike is no chance. */
const longSurname = 6;
/** The same of a whole name with its hyphen, in Latin letters. */
const longName = 12;

/**
 * Joins parts of one full name that nothing firm ties: one person, unless others have the surname too. Then somebody whom
 * several articles name is still one with what names a country in common; what has nothing in common is another's. Names that
 * only sound alike need a long surname, unless they are the same in Latin letters ("Владимир Путин", "Vladimir Putin").
 */
function joinUntied(parts: readonly Part[], isShared: boolean, table: TieTable): readonly Part[] {
  const { rows: all } = table.ties;
  const [first] = parts;
  if (first === undefined) return parts;
  const isLong = keysOf(all, first.rows[0] as Row).surname.length >= longSurname;
  const alike = isLong ? [parts] : writtenAlike(parts, all);
  return flatMap(alike, (own) => (own.length < 2 ? own : joinAlike(own, isShared, table)));
}

function joinAlike(parts: readonly Part[], isShared: boolean, table: TieTable): readonly Part[] {
  const { rows: all } = table.ties;
  if (!isShared) return [joinedPerson(parts, all)];
  const main = parts.reduce((most, part) => (part.rows.length > most.rows.length ? part : most));
  if (cardsOf(main.rows, all) < fewestOfKnown) return parts;
  const joined = new Set(partsMeeting(main, parts, table));
  if (joined.size < 2) return parts;
  return [joinedPerson([...joined], all), ...parts.filter((part) => !joined.has(part))];
}

/** Parts that have a spelling in common once it is written in Latin letters, whatever the script, and what those lead to. */
function writtenAlike(parts: readonly Part[], all: NameRows): readonly (readonly Part[])[] {
  // Most are written alike as they stand.
  const spelledBy = ({ rows }: Part) => keysOf(all, rows[0] as Row).spelled;
  const isSpelledAlike = (part: Part) =>
    spelledBy(part) === spelledBy(parts[0] as Part) && agree(all, part.rows, ({ spelled }) => spelled);
  if (parts.every(isSpelledAlike)) return [parts];
  const groups: { parts: readonly Part[]; spellings: ReadonlySet<string> }[] = [];
  for (const part of parts) {
    const spellings = new Set(part.rows.map((row) => latinName(keysOf(all, row))));
    const alike = groups.filter((group) => [...group.spellings].some((one) => spellings.has(one)));
    for (const group of alike) groups.splice(groups.indexOf(group), 1);
    groups.push({
      parts: [...flatMap(alike, (group) => group.parts), part],
      spellings: new Set([...flatMap(alike, (group) => [...group.spellings]), ...spellings]),
    });
  }
  return groups.map((group) => group.parts);
}

/** In Latin letters, where it is so long that two people hardly share it by chance: not "Li Na". */
function latinName({ words, spelled }: NameKeys): string {
  const name = nameSlug(`${words[0] ?? ''} ${words.at(-1) ?? ''}`);
  return name.length >= longName ? name : spelled;
}

function joinedPerson(parts: readonly Part[], all: NameRows): Part {
  const rows: Row[] = [];
  for (const part of parts) addInOrder(rows, part.rows);
  return { rows, tie: parts[0]?.tie ?? 0, made: null, reasons: [reasonOf(rows, all), 'name/untied'] };
}

function partPeople(rows: readonly Row[], tie: number, table: TieTable): readonly Part[] {
  const people = partByTies(rows, tie, table);
  for (const person of people)
    if (person.rows.length > 1) person.reasons = only(reasonOf(person.rows, table.ties.rows));
  return people;
}

function reasonOf(rows: readonly Row[], all: NameRows): ReasonId {
  if (agree(all, rows, ({ name }) => name)) return 'name/same-spelling';
  return agree(all, rows, ({ spelled }) => spelled) ? 'name/accents' : 'name/transliterated';
}
