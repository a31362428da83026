/** Sums the scores of many articles into one figure a measure and column, and lays them out. Pure. */
import { type MeasureName, measures, type Scores, type Tally } from './measure.ts';
import { type Article, type Half, halves, kinds } from './truth.ts';

/** One figure from 0 to 1, or null where no article of the column has the measure. */
export type Figures = Readonly<Record<MeasureName, number | null>>;

/** The articles that were read, each with its scores. */
export type Scored = ReadonlyMap<Article, Scores>;

export const measureNames = Object.keys(measures) as readonly MeasureName[];

/** The figures of the articles that `belongs` keeps. */
export function figuresOf(scored: Scored, belongs: (article: Article) => boolean): Figures {
  const kept = [...scored].filter(([article]) => belongs(article)).map(([, scores]) => scores);
  const figure = (name: MeasureName) =>
    [
      name,
      summed(
        name,
        kept.flatMap((scores) => scores[name] ?? []),
      ),
    ] as const;
  return Object.fromEntries(measureNames.map(figure)) as unknown as Figures;
}

/** The figures of one half: these have floors. */
export function figuresOfHalf(scored: Scored, half: Half): Figures {
  return figuresOf(scored, (article) => article.half === half);
}

function summed(name: MeasureName, tallies: readonly Tally[]): number | null {
  if (tallies.length === 0) return null;
  const { sum } = measures[name];
  const [right, wanted] = [total(tallies, 'right'), total(tallies, 'wanted')];
  if (sum === 'share') return ratio(right, wanted);
  if (sum === 'f1') return harmonic(ratio(right, total(tallies, 'given')), ratio(right, wanted));
  const mean = (of: 'given' | 'wanted') =>
    tallies.reduce((all, tally) => all + ratio(tally.right, tally[of] ?? 0), 0) / tallies.length;
  return harmonic(mean('given'), mean('wanted'));
}

function total(tallies: readonly Tally[], of: keyof Tally): number {
  return tallies.reduce((all, tally) => all + (tally[of] ?? 0), 0);
}

function ratio(part: number, whole: number): number {
  return whole === 0 ? 0 : part / whole;
}

function harmonic(a: number, b: number): number {
  return a + b === 0 ? 0 : (2 * a * b) / (a + b);
}

/** The table: a row a measure, a column a half and a kind; a figure below its floor is followed by an exclamation mark. */
export function tableOf(scored: Scored, isFallen: (half: Half, name: MeasureName) => boolean): string {
  const columns = [
    ...halves.map((half) => ({ head: half, belongs: (article: Article) => article.half === half })),
    ...kinds.map((kind) => ({ head: kind, belongs: (article: Article) => article.kind === kind })),
  ];
  const figures = columns.map((column) => figuresOf(scored, column.belongs));
  const count = (column: (typeof columns)[number]) => String([...scored.keys()].filter(column.belongs).length);
  const rows = [
    ['', ...columns.map((column) => column.head)],
    ['articles read', ...columns.map(count)],
    ...measureNames.map((name) => [
      measures[name].better === 'lower' ? `${name} (lower is better)` : name,
      ...columns.map((column, at) => {
        const half = halves.find((each) => each === column.head);
        return cell(figures[at]?.[name] ?? null) + (half && isFallen(half, name) ? '!' : '');
      }),
    ]),
  ];
  return rows.map((row) => row.map((text, at) => (at === 0 ? text.padEnd(37) : text.padStart(9))).join('')).join('\n');
}

function cell(figure: number | null): string {
  return figure === null ? '–' : figure.toFixed(3);
}
