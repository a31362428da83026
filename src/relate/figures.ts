/** Brings together the numbers that articles of one story give for the same thing. Reported, never true. */
import type { TracedCard } from '../model/card.ts';
import { compareText } from '../model/date.ts';
import { groupBy } from '../model/group.ts';
import type { FigureRow, FigureTable } from '../model/relations.ts';

/** Money and goods are what they are, whatever happened to them; of people it counts what happened. */
const goods = new Set(
  'ships houses vehicles containers bottles instruments works dollars euros kroner francs pounds money'.split(' '),
);
/** Numbers further apart than so many times count something else in the same words. */
const widest = 3;
/** "People" are anybody: numbers of them must be nearer. */
const widestOfPeople = 2;

interface Given extends FigureRow {
  readonly key: string;
  /** Whether the key is what happened, and not only who or what is counted. */
  readonly isFate: boolean;
}

/** The tables of a story, the most articles first; `cards` are those of the story, in order. */
export function figureTables(cards: readonly TracedCard[]): readonly FigureTable[] {
  const given = cards.flatMap(givenBy);
  const tables = [...groupBy(given, ({ key }) => key)].flatMap(([key, rows]) =>
    bunchesOf(withoutLoose(rows)).flatMap((bunch) =>
      tableOf(
        key,
        rows.filter((row) => bunch.includes(row)),
      ),
    ),
  );
  const articles = ({ rows }: FigureTable) => new Set(rows.map(({ item }) => item)).size;
  return tables.sort((a, b) => articles(b) - articles(a) || compareText(a.counts[0] ?? '', b.counts[0] ?? ''));
}

/** People who died are the dead, whether they are called people, migrants or passengers. */
function givenBy({ id, traces }: TracedCard): readonly Given[] {
  return traces.figures.map(([number, low, high, approximate, counts, start, end]) => {
    const [thing = '', fate] = counts.split(' ');
    const isFate = fate !== undefined && !goods.has(thing);
    const key = isFate ? fate : thing;
    return { item: id, number, low, high, approximate: approximate === 1, sentence: { start, end }, key, isFate };
  });
}

/**
 * Where one article counts the same thing twice and differently ("hundreds of migrants", "thousands of migrants"), loose
 * amounts tell nothing of which count they belong to: they are left out, unless it is told what happened.
 */
function withoutLoose(rows: readonly Given[]): readonly Given[] {
  const isTwofold = [...groupBy(rows, ({ item }) => item).values()].some((own) =>
    own.some((one) => own.some((other) => !overlaps(one, other))),
  );
  return isTwofold ? rows.filter((row) => row.isFate || !isLoose(row)) : rows;
}

/** Hundreds, thousands: a range that a word leaves open. */
function isLoose({ low, high }: Given): boolean {
  return low !== null && high !== null && high > 4 * low;
}

function overlaps(one: Given, other: Given): boolean {
  const [from, to] = [Math.max(one.low ?? 0, other.low ?? 0), Math.min(one.high ?? Infinity, other.high ?? Infinity)];
  return from <= to;
}

/** Rows in bunches of like size: those of one key that lie far apart count different things. */
function bunchesOf(rows: readonly Given[]): readonly (readonly Given[])[] {
  const sorted = [...rows].sort((a, b) => sizeOf(a) - sizeOf(b));
  const bunches: Given[][] = [];
  for (const row of sorted) {
    const last = bunches.at(-1);
    const limit = row.key === 'people' ? widestOfPeople : widest;
    // A loose amount is near what it takes in; to be beside it says nothing, unless it is told what happened.
    const isNear = (other: Given) =>
      overlaps(row, other) && (isLoose(row) || isLoose(other))
        ? true
        : sizeOf(row) <= limit * sizeOf(other) && (row.isFate || !(isLoose(row) || isLoose(other)));
    if (last?.some(isNear) === true) last.push(row);
    else bunches.push([row]);
  }
  return bunches;
}

function sizeOf({ low, high }: Given): number {
  return low ?? high ?? 0;
}

/** A table when two articles or more have rows. */
function tableOf(key: string, bunch: readonly Given[]): readonly FigureTable[] {
  if (new Set(bunch.map(({ item }) => item)).size < 2) return [];
  const rows = bunch.map(({ key: _, isFate: __, ...row }): FigureRow => row);
  return [{ counts: [key], rows, differs: differs(rows) }];
}

/** Whether two rows exclude each other. What is said to be about so many allows a tenth more or less. */
function differs(rows: readonly FigureRow[]): boolean {
  const ranges = rows.map(({ low, high, approximate }) => ({
    from: (low ?? 0) * (approximate ? 0.9 : 1),
    to: (high ?? Number.POSITIVE_INFINITY) * (approximate ? 1.1 : 1),
  }));
  return Math.max(...ranges.map(({ from }) => from)) > Math.min(...ranges.map(({ to }) => to));
}
