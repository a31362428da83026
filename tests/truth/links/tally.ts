/** What is counted to judge connections: shares and sums of many archives. Pure. */

/** So many right of those that the program gave, or of those that the truth wants. */
export interface Tally {
  readonly right: number;
  readonly of: number;
}

/** Tallies by the name of a measure; the sums over all archives of a half give its figure. */
export type Tallies = Readonly<Record<string, Tally>>;

/** Adds up tallies measure by measure. */
export function summed(all: readonly Tallies[]): Tallies {
  const sums: Record<string, Tally> = {};
  for (const [name, { right, of }] of all.flatMap((tallies) => Object.entries(tallies))) {
    const sum = sums[name] ?? { right: 0, of: 0 };
    sums[name] = { right: sum.right + right, of: sum.of + of };
  }
  return sums;
}

/** Precision and recall of pairs that stand for themselves. */
export function pairTallies(name: string, given: ReadonlySet<string>, wanted: ReadonlySet<string>): Tallies {
  const right = [...given].filter((pair) => wanted.has(pair)).length;
  return { [`${name} precision`]: { right, of: given.size }, [`${name} recall`]: { right, of: wanted.size } };
}

/** One name for a pair, whichever comes first. */
export function pairOf(one: string, other: string): string {
  return one < other ? `${one}\n${other}` : `${other}\n${one}`;
}
