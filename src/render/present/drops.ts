/** Lays out the days below the line: on which side of its line each label stands and how deep, so that none crosses another. */

/** A label below the line: read up to its day or from it onwards, so many rows deep. */
export interface Hanging {
  readonly isBefore: boolean;
  /** From 1. */
  readonly depth: number;
}

/** How wide labels are, in percent of the line: narrow ones where more of them find room. The stylesheet has the same numbers. */
const widths = [33, 24] as const;
/** Near the end of the line a label may be as narrow as this. */
const leastWidth = 18;
/** Deeper than this a label is far from its day, and beside its line the picture is blank: it is listed below instead. */
const mostRows = 3;

/** Labels and how wide they are. */
export interface Hung {
  readonly width: (typeof widths)[number];
  /** Null for a label that finds no room: it stands in the list below. */
  readonly labels: readonly (Hanging | null)[];
}

type Side = 'before' | 'after' | 'nowhere';

/**
 * How labels hang from these places, which are in order and in percent. A line ends at its own label: whatever label it
 * would cross hangs deeper. As many hang as find room in three rows, in as few rows as they need; there are at most seven
 * labels, so all ways are tried, those with the fewest left out first.
 */
export function hang(places: readonly number[]): Hung {
  for (let out = 0; out < places.length; out += 1)
    for (const width of widths) {
      const laid = shallowest(places, width, sidings(places, out));
      if (laid !== null) return { width, labels: places.map((_, at) => hangingOf(laid, at)) };
    }
  return { width: widths[0], labels: places.map(() => null) };
}

/** How many rows deep labels hang. */
export function rowsOf({ labels }: Hung): number {
  return Math.max(0, ...labels.map((label) => label?.depth ?? 0));
}

function hangingOf({ sides, depths }: Laid, at: number): Hanging | null {
  const depth = depths.get(at);
  return depth === undefined ? null : { isBefore: sides[at] === 'before', depth };
}

/** Every way to choose sides on which each label has room, with so many labels left out. */
function sidings(places: readonly number[], out: number): readonly (readonly Side[])[] {
  let ways: readonly (readonly Side[])[] = [[]];
  for (const [at, place] of places.entries()) {
    const open: readonly Side[] = [
      ...(place >= leastWidth ? (['before'] as const) : []),
      ...(place <= 100 - leastWidth ? (['after'] as const) : []),
    ];
    const left = places.length - at - 1;
    ways = ways.flatMap((way) => {
      const missing = out - way.filter((side) => side === 'nowhere').length;
      return [
        ...(missing <= left ? open.map((side) => [...way, side]) : []),
        ...(missing > 0 ? [[...way, 'nowhere' as const]] : []),
      ];
    });
  }
  return ways;
}

interface Laid {
  readonly places: readonly number[];
  readonly width: number;
  readonly sides: readonly Side[];
  readonly depths: Map<number, number>;
}

/** The first of the ways with the fewest rows; null when in every one of them labels cross or hang too deep. */
function shallowest(places: readonly number[], width: number, ways: readonly (readonly Side[])[]): Laid | null {
  let [best, fewest] = [null as Laid | null, Number.POSITIVE_INFINITY];
  for (const sides of ways) {
    const laid = { places, width, sides, depths: new Map<number, number>() };
    if (facesAnother(laid)) continue;
    for (const at of places.keys()) if (sides[at] !== 'nowhere') sink(at, laid);
    const depths = [...laid.depths.values()];
    // Rows count most, then how much hangs deep.
    const rows = Math.max(0, ...depths);
    if (rows > mostRows) continue;
    const cost = rows * 100 + depths.reduce((sum, depth) => sum + depth, 0);
    if (cost < fewest) [best, fewest] = [laid, cost];
  }
  return best;
}

/** Whether a label that is read onwards and a later one that is read up to its day reach each other's lines. */
function facesAnother({ places, width, sides }: Laid): boolean {
  return places.some(
    (place, at) =>
      sides[at] === 'after' &&
      places.some((other, later) => later > at && sides[later] === 'before' && other - place <= width),
  );
}

/** Finds the depth of a label after those of all lines that would cross it. */
function sink(at: number, laid: Laid): number {
  const { places, sides, depths } = laid;
  const known = depths.get(at);
  if (known !== undefined) return known;
  const [from, to] = reachOf(at, laid);
  const others = [...places.keys()].filter((other) => other !== at && sides[other] !== 'nowhere');
  // Days of one place, as a few days in a century are, hang below each other in order: neither can be above both ways.
  const isCrossed = (other: number, there: number) =>
    from <= there && there <= to && (there !== places[at] || other < at);
  const crossing = others.filter((other) => isCrossed(other, places[other] ?? 0));
  let depth = 1 + Math.max(0, ...crossing.map((other) => sink(other, laid)));
  const beside = others.filter((other) => reachOf(other, laid)[0] < to && from < reachOf(other, laid)[1]);
  while (beside.some((other) => depths.get(other) === depth)) depth += 1;
  depths.set(at, depth);
  return depth;
}

function reachOf(at: number, { places, width, sides }: Laid): readonly [number, number] {
  const place = places[at] ?? 0;
  return sides[at] === 'before' ? [Math.max(0, place - width), place] : [place, Math.min(100, place + width)];
}
