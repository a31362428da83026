/**
 * Parts the rows of one name by what ties their articles. Each tie keeps, as bits, which parts have it: a row finds its part
 * in one walk over its own ties, however many parts and articles there are. Of what all the world names two are needed.
 */
import { addInOrder, inOrder, type Row } from './name-rows.ts';
import { fewestKnown, type Part, partOf, type Ties, tiesOfPart } from './namesake-ties.ts';
import type { NumberList } from './number-rows.ts';

/** A name of more bearers than this is nobody's. */
const mostParts = 40;
/** Of the parts so many have their bit in the lower half. */
const half = 20;

/** For each tie the parts that have it; all nothing between one name and the next. */
export interface TieTable {
  readonly ties: Ties;
  /** Of each tie the lower half and then the upper, side by side: both are read together. None has the tie of the name itself. */
  readonly bits: Int32Array;
  readonly listed: Uint8Array;
  /** Room for the ties of a part. */
  readonly gathered: Int32Array;
  readonly marked: NumberList;
  /** The ties in question, of a card or of a part: the numbers from a place up to another. */
  asked: Int32Array;
  from: number;
  end: number;
}

/** A table for an archive with these ties. */
export function tieTable(ties: Ties): TieTable {
  const { end, numbers } = ties;
  const bits = new Int32Array(2 * end);
  const marked = { numbers: new Int32Array(end), length: 0 };
  const gathered = new Int32Array(end);
  return { ties, bits, listed: new Uint8Array(end), gathered, marked, asked: numbers, from: 0, end: 0 };
}

/** The parts of a name, each in order; `rows` are in order. `own` is the tie of the name itself, 0 for none. */
export function partByTies(rows: readonly Row[], own: number, table: TieTable): readonly Part[] {
  if (rows.length === 1) return [partOf(rows[0] as Row, own)];
  const { ties } = table;
  const parts: Part[] = [];
  const loose: Row[] = [];
  let opened = -1;
  for (const row of rows) {
    const card = ties.rows.card[row] as number;
    askForCard(card, table);
    const tied = firstTied(table);
    const home = tied < 0 && card === opened ? parts.length - 1 : tied;
    if (home < 0 && parts.length === mostParts) loose.push(row);
    else if (home < 0) {
      opened = card;
      mark(table, parts.push(partOf(row, own)) - 1, own);
    } else {
      parts[home]?.rows.push(row);
      mark(table, home, own);
    }
  }
  const homes = homesOf(parts.length, table);
  clear(table);
  addLoose(parts.at(-1), loose, ties);
  return joinParts(parts, homes, ties);
}

/** What nothing ties to any of too many parts goes with the last, and ties nothing to it. */
function addLoose(last: Part | undefined, loose: readonly Row[], ties: Ties): void {
  if (last === undefined || loose.length === 0) return;
  tiesOfPart(last, ties);
  last.rows.push(...loose);
  inOrder(last.rows);
}

/**
 * What came later may tie parts that were apart: for each part the first of those that it is one with, straight or by others. The marks
 * tell all of it, and no row is asked again.
 */
function homesOf(count: number, table: TieTable): readonly number[] {
  const { bits, marked } = table;
  const homes = Array.from({ length: count }, (_, part) => part);
  const known: number[] = [];
  for (let at = 0; at < marked.length; at += 1) {
    const number = marked.numbers[at] as number;
    const tie = Math.abs(number);
    if (!hasSeveral(bits[2 * tie] as number, bits[2 * tie + 1] as number)) continue;
    if (number < 0) known.push(tie);
    else joinHaving(homes, bits[2 * tie] as number, bits[2 * tie + 1] as number);
  }
  if (known.length >= fewestKnown) while (homes.some((home) => home > 0) && joinByKnown(homes, known, bits));
  return homes;
}

function hasPart(low: number, high: number, part: number): boolean {
  return ((part < half ? low : high) & (1 << (part % half))) !== 0;
}

/** Joins the parts that have their bits in the lower or the upper half. */
function joinHaving(homes: number[], low: number, high: number): void {
  let first = -1;
  for (let part = 0; part < homes.length; part += 1) {
    if (!hasPart(low, high, part)) continue;
    if (first < 0) first = part;
    else join(homes, first, part);
  }
}

function join(homes: number[], one: number, other: number): void {
  const [a, b] = [homes[one] as number, homes[other] as number];
  if (a === b) return;
  for (let part = 0; part < homes.length; part += 1) if (homes[part] === Math.max(a, b)) homes[part] = Math.min(a, b);
}

/** Joins two that share enough of these ties, which all the world names; whether there were any. */
function joinByKnown(homes: number[], known: readonly number[], bits: Int32Array): boolean {
  const counts = new Uint8Array(homes.length ** 2);
  for (const tie of known) {
    const [low, high] = [bits[2 * tie] as number, bits[2 * tie + 1] as number];
    const having = new Set(homes.filter((_, part) => hasPart(low, high, part)));
    for (const one of having) {
      for (const other of having) {
        if (one >= other) continue;
        const pair = one * homes.length + other;
        counts[pair] = (counts[pair] as number) + 1;
        if ((counts[pair] as number) < fewestKnown) continue;
        join(homes, one, other);
        return true;
      }
    }
  }
  return false;
}

/** The parts brought to their homes. */
function joinParts(parts: readonly Part[], homes: readonly number[], ties: Ties): readonly Part[] {
  return parts.filter((part, at) => {
    const home = homes[at] as number;
    if (home === at) return true;
    const into = parts[home] as Part;
    if (part.made !== null) for (const tie of part.made) tiesOfPart(into, ties).add(tie);
    addInOrder(into.rows, part.rows);
    return false;
  });
}

/** Those parts of a name that share any tie with the main one, be it one that all the world names; and the main one. */
export function partsMeeting(main: Part, parts: readonly Part[], table: TieTable): readonly Part[] {
  askForPart(main, table);
  mark(table, 0, main.tie);
  const meeting = parts.filter((part) => {
    if (part === main) return true;
    askForPart(part, table);
    return isAnyMarked(table);
  });
  clear(table);
  return meeting;
}

/** Whether a tie in question is one of the first part's. */
function isAnyMarked({ bits, asked, from, end }: TieTable): boolean {
  for (let at = from; at < end; at += 1) if (bits[2 * Math.abs(asked[at] as number)] !== 0) return true;
  return false;
}

/** A tie that a card has by two names counts twice. */
function askForCard(card: number, table: TieTable): void {
  const { starts, numbers } = table.ties;
  table.asked = numbers;
  table.from = starts[card] as number;
  table.end = starts[card + 1] as number;
}

/** Each once. */
function askForPart({ rows, made }: Part, table: TieTable): void {
  const { ties, listed, gathered } = table;
  let length = 0;
  const add = (tie: number) => {
    if (listed[Math.abs(tie)] === 1) return;
    listed[Math.abs(tie)] = 1;
    gathered[length++] = tie;
  };
  if (made !== null) made.forEach(add);
  for (const row of made === null ? rows : []) {
    const card = ties.rows.card[row] as number;
    const end = ties.starts[card + 1] as number;
    for (let at = ties.starts[card] as number; at < end; at += 1) add(ties.numbers[at] as number);
  }
  for (let at = 0; at < length; at += 1) listed[Math.abs(gathered[at] as number)] = 0;
  table.asked = gathered;
  table.from = 0;
  table.end = length;
}

/** The first part that shares one of the ties in question, or so many of those that all the world names; -1 for none. */
function firstTied({ bits, asked, from, end }: TieTable): number {
  let low = 0;
  let high = 0;
  let lowOnce = 0;
  let highOnce = 0;
  for (let at = from; at < end; at += 1) {
    const tie = asked[at] as number;
    const lower = bits[2 * Math.abs(tie)] as number;
    const upper = bits[2 * Math.abs(tie) + 1] as number;
    low |= tie > 0 ? lower : lowOnce & lower;
    high |= tie > 0 ? upper : highOnce & upper;
    if (tie > 0) continue;
    lowOnce |= lower;
    highOnce |= upper;
  }
  if (low !== 0) return 31 - Math.clz32(low & -low);
  return high === 0 ? -1 : half + 31 - Math.clz32(high & -high);
}

/** The tie of the name itself ties nothing: it stays without a mark. */
function mark({ bits, asked, from, end, marked }: TieTable, part: number, own: number): void {
  const upper = part < half ? 0 : 1;
  const bit = 1 << (part % half);
  for (let at = from; at < end; at += 1) {
    const number = asked[at] as number;
    if (number === own) continue;
    const tie = Math.abs(number);
    if (bits[2 * tie] === 0 && bits[2 * tie + 1] === 0) marked.numbers[marked.length++] = number;
    bits[2 * tie + upper] = (bits[2 * tie + upper] as number) | bit;
  }
}

/** Empties the table. */
function clear({ bits, marked }: TieTable): void {
  for (let at = 0; at < marked.length; at += 1) {
    const tie = Math.abs(marked.numbers[at] as number);
    bits[2 * tie] = 0;
    bits[2 * tie + 1] = 0;
  }
  marked.length = 0;
}

function hasSeveral(low: number, high: number): boolean {
  return (low & (low - 1)) !== 0 || (high & (high - 1)) !== 0 || (low !== 0 && high !== 0);
}
