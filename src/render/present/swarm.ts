/** Stacks dots and bars so that none hides another: whatever stands too near goes a row higher. */

/** More rows than this would make a lane higher than its neighbours together; further dots lie over each other. */
const mostRows = 7;

/** The row of each dot, from 0; `places` are in percent, in order, and dots nearer than `pitch` touch. */
export function rowsOfDots(places: readonly number[], pitch: number): readonly number[] {
  const lastIn: number[] = [];
  return places.map((place) => {
    const free = Array.from({ length: mostRows }, (_, row) => row).find(
      (row) => place - (lastIn[row] ?? Number.NEGATIVE_INFINITY) >= pitch,
    );
    const row = free ?? mostRows - 1;
    lastIn[row] = place;
    return row;
  });
}

/** The row of each bar, from 0; they are in the order in which they begin. */
export function rowsOfBars(bars: readonly { readonly from: number; readonly to: number }[]): readonly number[] {
  const endOf: number[] = [];
  return bars.map(({ from, to }) => {
    const free = endOf.findIndex((end) => end <= from);
    const row = free === -1 ? Math.min(endOf.length, mostRows - 1) : free;
    endOf[row] = to;
    return row;
  });
}
