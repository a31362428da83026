/** The names of all cards as rows, each with the keys by which it can be one bearer's with others. */
import type { NameKind } from '../model/article.ts';
import type { TracedCard } from '../model/card.ts';
import type { LanguageTag } from '../model/ids.ts';
import { kindOf } from '../model/traces.ts';
import { foldSpelling, gazetteerFor } from '../text/gazetteer.ts';
import { soundKey } from '../text/sound-key.ts';

/** A name on a card, by its number in the lists of `NameRows`: these are in the order of the cards, then of the names on them. */
export type Row = number;

/** All rows, a list for each thing known of them: an archive has a million, and an object for each would cost more. */
export interface NameRows {
  /** Place of the card in the order of the archive; the rows of card 3, one for each of its names, stand from `starts[3]` up to `starts[4]`. */
  readonly card: Int32Array;
  readonly starts: Int32Array;
  /** What the name is compared by, as an index into `names`: the same for the same words in one language. */
  readonly name: Int32Array;
  readonly names: readonly NameKeys[];
  readonly kind: readonly NameKind[];
  /** How often the article has it; 0 for what stands only in captions and notes, and is nobody's name. */
  readonly count: Int32Array;
  /** 1 where kind or bearer are doubtful. */
  readonly doubt: Uint8Array;
}

/** A name as a language writes it, and what it is compared by. */
export interface NameKeys {
  readonly name: string;
  readonly language: LanguageTag;
  /** The id that the gazetteer has for its bearer; null for what is not known there. */
  readonly known: string | null;
  /** The words, folded, and the same as one text. */
  readonly words: readonly string[];
  readonly spelled: string;
  /** The sounds of the first and the last word; empty where the script gives none. */
  readonly given: string;
  readonly surname: string;
  /** Given name and surname by their sounds; the words where the script gives none. */
  readonly full: string;
  /** Whether it has a given name and a surname, the first of them more than an initial. */
  readonly isFull: boolean;
}

/** The rows of all cards, in order. */
export function nameRows(cards: readonly TracedCard[]): NameRows {
  const starts = new Int32Array(cards.length + 1);
  for (let place = 0; place < cards.length; place += 1)
    starts[place + 1] = (starts[place] as number) + (cards[place] as TracedCard).traces.names.length;
  const length = starts[cards.length] as number;
  const card = new Int32Array(length);
  const name = new Int32Array(length);
  const count = new Int32Array(length);
  const doubt = new Uint8Array(length);
  const kind: NameKind[] = new Array(length);
  const numbering: Numbering = { names: [], languages: new Map(), language: null, numbers: new Map() };
  for (let place = 0, row = 0; place < cards.length; place += 1) {
    const { language, traces } = cards[place] as TracedCard;
    for (const trace of traces.names) {
      card[row] = place;
      name[row] = numberOf(trace[0], language, numbering);
      count[row] = trace[2];
      doubt[row] = trace[3] ?? 0;
      kind[row] = kindOf(trace);
      row += 1;
    }
  }
  return { card, starts, name, names: numbering.names, kind, count, doubt };
}

/** Names are numbered as they come: nothing after this looks up one by its letters. */
interface Numbering {
  readonly names: NameKeys[];
  readonly languages: Map<LanguageTag, Map<string, number>>;
  /** The language of the last name, and the numbers of its names: cards of one language mostly follow each other. */
  language: LanguageTag | null;
  numbers: Map<string, number>;
}

function numberOf(name: string, language: LanguageTag, numbering: Numbering): number {
  const { names, languages } = numbering;
  if (language !== numbering.language) {
    numbering.language = language;
    numbering.numbers = languages.get(language) ?? new Map<string, number>();
    languages.set(language, numbering.numbers);
  }
  const before = numbering.numbers.get(name);
  if (before !== undefined) return before;
  const number = names.push(keysFor(name, language)) - 1;
  numbering.numbers.set(name, number);
  return number;
}

function keysFor(name: string, language: LanguageTag): NameKeys {
  const spelled = foldSpelling(name);
  const words = spelled.split(' ');
  const given = soundKey(words[0] ?? '');
  const surname = soundKey(words.at(-1) ?? '');
  return {
    name,
    language,
    known: gazetteerFor(language).find(name)?.id ?? null,
    words,
    spelled,
    given,
    surname,
    full: given === '' || surname === '' ? spelled : `${given} ${surname}`,
    isFull: words.length > 1 && !isInitial(words[0] ?? ''),
  };
}

function isInitial(word: string): boolean {
  return word.length < (word.includes('.') ? 3 : 2);
}

/** What the name of a row is compared by. */
export function keysOf({ name, names }: NameRows, row: Row): NameKeys {
  return names[name[row] as number] as NameKeys;
}

/** Whether all rows agree in something of their names. */
export function agree(all: NameRows, rows: readonly Row[], of: (keys: NameKeys) => unknown): boolean {
  const first = all.name[rows[0] ?? 0] as number;
  const value = of(all.names[first] as NameKeys);
  for (const row of rows) {
    if (all.name[row] !== first && of(keysOf(all, row)) !== value) return false;
  }
  return true;
}

/** Whether all rows have one value in a list of what is known of them. */
export function allHave<T>(known: ArrayLike<T>, rows: readonly Row[], value: T): boolean {
  for (let at = 0; at < rows.length; at += 1) if (known[rows[at] as Row] !== value) return false;
  return true;
}

/** How many articles the rows are of; they are in order. */
export function cardsOf(rows: readonly Row[], { card }: NameRows): number {
  let count = 0;
  let last = -1;
  for (const row of rows) {
    if (card[row] !== last) count += 1;
    last = card[row] as number;
  }
  return count;
}

/**
 * Rows by a key of their names, groups and rows in the order in which they come. The key is asked once for each name, and
 * once more where it is a place: for many rows only, since it looks at all names of the archive.
 */
export function groupRows(
  all: NameRows,
  rows: Int32Array,
  keyOf: (keys: NameKeys, isPlace: boolean) => string,
): Row[][] {
  const groupOfName = new Int32Array(2 * all.names.length).fill(-1);
  const numbers = new Map<string, number>();
  const groups: Row[][] = [];
  for (const row of rows) {
    const name = all.name[row] as number;
    const isPlace = all.kind[row] === 'place';
    const slot = 2 * name + Number(isPlace);
    const group = groupOfName[slot] as number;
    if (group >= 0) groups[group]?.push(row);
    else groupOfName[slot] = addRow(row, keyOf(all.names[name] as NameKeys, isPlace), groups, numbers);
  }
  return groups;
}

/** Adds a row to the group of a key, which it may open; gives the number of the group. */
function addRow(row: Row, key: string, groups: Row[][], numbers: Map<string, number>): number {
  const known = numbers.get(key);
  if (known !== undefined) {
    groups[known]?.push(row);
    return known;
  }
  numbers.set(key, groups.length);
  return groups.push([row]) - 1;
}

/** Adds rows that are in order to others that are, and keeps them in order. */
export function addInOrder(rows: Row[], more: readonly Row[]): void {
  let at = rows.length - 1;
  let left = more.length - 1;
  for (const row of more) rows.push(row);
  for (let place = rows.length - 1; left >= 0; place -= 1) {
    const isOwn = at >= 0 && (rows[at] as Row) > (more[left] as Row);
    rows[place] = (isOwn ? rows[at] : more[left]) as Row;
    if (isOwn) at -= 1;
    else left -= 1;
  }
}

/** Rows that came together from several groups, in order. */
export function inOrder(rows: Row[]): Row[] {
  for (let at = 1; at < rows.length; at += 1) {
    if ((rows[at - 1] as Row) > (rows[at] as Row)) return rows.sort((a, b) => a - b);
  }
  return rows;
}
