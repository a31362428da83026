/**
 * The floors: the least that each measure may reach in each half, and the digests of the answers they were reached with.
 * They only go up: `raised` never lowers one. Reads and writes nothing.
 */
import { type MeasureName, measures } from './measure.ts';
import { type Figures, measureNames } from './table.ts';
import { type Half, halves } from './truth.ts';

export interface Floors {
  /** SHA-256 of the files of each half. */
  readonly digests: Readonly<Record<Half, string>>;
  /** For a measure where lower is better this is a ceiling; one without an entry may be anything. */
  readonly floors: Readonly<Record<Half, Partial<Record<MeasureName, number>>>>;
}

/** A measure that came out worse than its floor. */
export interface Fall {
  readonly half: Half;
  readonly name: MeasureName;
  readonly floor: number;
  readonly figure: number;
}

/** Figures are compared as printed: to three places, so that no rounding fails a run. */
function rounded(figure: number): number {
  return Math.round(figure * 1000) / 1000;
}

/** Every measure that is worse than its floor. One that no article read has is not judged. */
export function fallsOf(floors: Floors, figures: Readonly<Record<Half, Figures>>): readonly Fall[] {
  return halves.flatMap((half) =>
    measureNames.flatMap((name) => {
      const [floor, figure] = [floors.floors[half][name], figures[half][name]];
      if (floor === undefined || figure === null) return [];
      return isWorse(name, rounded(figure), floor) ? [{ half, name, floor, figure: rounded(figure) }] : [];
    }),
  );
}

/** The same floors, each brought up to what is reached now; none is lowered. */
export function raised(floors: Floors, figures: Readonly<Record<Half, Figures>>): Floors {
  const ofHalf = (half: Half) => {
    const entries = measureNames.flatMap((name): [MeasureName, number][] => {
      const [floor, figure] = [floors.floors[half][name], figures[half][name]];
      if (measures[name].better === 'neither') return [];
      if (figure === null) return floor === undefined ? [] : [[name, floor]];
      return [[name, floor === undefined || isWorse(name, floor, rounded(figure)) ? rounded(figure) : floor]];
    });
    return Object.fromEntries(entries);
  };
  return { ...floors, floors: { open: ofHalf('open'), sealed: ofHalf('sealed') } };
}

function isWorse(name: MeasureName, figure: number, than: number): boolean {
  const { better } = measures[name];
  return better === 'higher' ? figure < than : better === 'lower' && figure > than;
}
