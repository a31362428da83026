/** The second table of `npm run truth`: how well connections are found, and the floors they may not fall below. */
import { type Half, halves } from '../truth.ts';
import { digestOfArchives, type LinkedArchive, readArchives } from './archive.ts';
import { judgeCopies } from './judge-copies.ts';
import { judgeDays, judgeFigures, judgeStories } from './judge-groups.ts';
import { judgeNames } from './judge-names.ts';
import { judgeSpeech } from './judge-speech.ts';
import { summed, type Tallies } from './tally.ts';

/** The rows in their order; those without a tally of their own are the harmonic mean of a precision and a recall. */
const rows = [
  'entities precision, English',
  'entities recall, English',
  'entities precision, elsewhere',
  'entities recall, elsewhere',
  'entity kind',
  'variants precision',
  'variants recall',
  'quotation F1',
  'quotation speaker',
  'quotation told',
  'shared quotations precision',
  'shared quotations recall',
  'cites precision',
  'cites recall',
  'days spoken of precision',
  'days spoken of recall',
  'story F1',
  'story precision',
  'story recall',
  'figures precision',
  'figures recall',
  'copies precision',
  'copies recall',
] as const;

export type LinkMeasure = (typeof rows)[number];
/** From 0 to 1; null where the program gave nothing to judge, or there is nothing to find. */
export type LinkFigures = Readonly<Record<LinkMeasure, number | null>>;

/** The least that each measure may reach, and the digests of the answers. */
export interface LinkFloors {
  readonly digests: Readonly<Record<Half, string>>;
  readonly floors: Readonly<Record<Half, Partial<Record<LinkMeasure, number>>>>;
}

/** Everything that is judged of one archive. */
export function judgeArchive(archive: LinkedArchive): Tallies {
  return {
    ...judgeNames(archive),
    ...judgeSpeech(archive),
    ...judgeStories(archive),
    ...judgeFigures(archive),
    ...judgeDays(archive),
  };
}

/** The figures of a half. */
export function linkFigures(root: string, half: Half): LinkFigures {
  const archives = readArchives(root, half);
  return figuresFrom(summed([...archives.map(judgeArchive), judgeCopies(half)]));
}

/** Figures from summed tallies. */
export function figuresFrom(tallies: Tallies): LinkFigures {
  const figure = (name: string): number | null => {
    const tally = tallies[name];
    if (tally !== undefined) return tally.of === 0 ? null : Math.round((tally.right / tally.of) * 1000) / 1000;
    if (!name.endsWith(' F1')) return null;
    const [precision, recall] = [figure(name.replace('F1', 'precision')), figure(name.replace('F1', 'recall'))];
    if (precision === null || recall === null) return null;
    return precision + recall === 0 ? 0 : Math.round(((2 * precision * recall) / (precision + recall)) * 1000) / 1000;
  };
  return Object.fromEntries(rows.map((name) => [name, figure(name)])) as unknown as LinkFigures;
}

/** A line for each figure below its floor; one that vanished is below any floor. */
export function linkFalls({ floors }: LinkFloors, figures: Readonly<Record<Half, LinkFigures>>): readonly string[] {
  return halves.flatMap((half) =>
    rows.flatMap((name) => {
      const [floor, figure] = [floors[half][name], figures[half][name]];
      if (floor === undefined || (figure !== null && figure >= floor)) return [];
      return [`below its floor: ${name}, ${half}: ${figure ?? 'none'}, floor ${floor}`];
    }),
  );
}

/** The floors brought up to what is reached; none is lowered. */
export function raisedLinks(floors: LinkFloors, figures: Readonly<Record<Half, LinkFigures>>): LinkFloors {
  const ofHalf = (half: Half) =>
    Object.fromEntries(
      rows.flatMap((name): [string, number][] => {
        const best = Math.max(floors.floors[half][name] ?? -1, figures[half][name] ?? -1);
        return best < 0 ? [] : [[name, best]];
      }),
    );
  return { ...floors, floors: { open: ofHalf('open'), sealed: ofHalf('sealed') } };
}

/** The halves whose answers are not those recorded. */
export function alteredArchives(root: string, { digests }: LinkFloors): readonly Half[] {
  return halves.filter((half) => digestOfArchives(root, half) !== digests[half]);
}

/** The table: a row a measure, a column a half. */
export function linkTable(figures: Readonly<Record<Half, LinkFigures>>): string {
  const cell = (figure: number | null) => (figure === null ? '–' : figure.toFixed(3)).padStart(9);
  const lines = rows.map((name) => name.padEnd(37) + halves.map((half) => cell(figures[half][name])).join(''));
  return ['connections'.padEnd(37) + halves.map((half) => half.padStart(9)).join(''), ...lines].join('\n');
}
