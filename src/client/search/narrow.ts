/** Narrows what was found, and puts it in order: by language, source, how the date is known, and years. Pure. */
import type { Archive } from './index-reader.ts';
import type { Match } from './match.ts';

export const facets = ['language', 'source', 'date'] as const;

export type Facet = (typeof facets)[number];

/** What was chosen: of each facet the values, by their labels; none for all. */
export interface Choice extends Readonly<Record<Facet, readonly string[]>> {
  /** Years, null where none is given. */
  readonly from: number | null;
  readonly to: number | null;
  readonly order: 'best' | 'oldest' | 'newest';
}

function labelsOf(facet: Facet, archive: Archive): readonly string[] {
  if (facet === 'language') return archive.languages.map(({ label }) => label);
  return facet === 'source' ? archive.sources : archive.dates;
}

/** What is left by a choice, in the order that was chosen. */
export function narrowed(matches: readonly Match[], choice: Choice, archive: Archive): readonly Match[] {
  const left = matches.filter(passes(choice, archive, null));
  // Articles are numbered in the order of the archive, those without a date last.
  if (choice.order === 'oldest') left.sort((a, b) => a.article - b.article);
  if (choice.order === 'newest')
    left.sort((a, b) => Number(isDated(b, archive)) - Number(isDated(a, archive)) || b.article - a.article);
  return left;
}

/** For each value of a facet how many articles have it, of those that the rest of the choice leaves. */
export function countsOf(
  facet: Facet,
  matches: readonly Match[],
  { choice, archive }: { readonly choice: Choice; readonly archive: Archive },
): ReadonlyMap<string, number> {
  const labels = labelsOf(facet, archive);
  const counts = new Map<string, number>();
  for (const match of matches.filter(passes(choice, archive, facet))) {
    const label = labels[archive.columns[facet][match.article] ?? 0] ?? '';
    counts.set(label, (counts.get(label) ?? 0) + 1);
  }
  return counts;
}

function isDated({ article }: Match, { years }: Archive): boolean {
  return years[article] !== 0;
}

function passes(choice: Choice, archive: Archive, except: Facet | null): (match: Match) => boolean {
  const sets = facets
    .filter((facet) => facet !== except && choice[facet].length > 0)
    .map((facet) => ({
      column: archive.columns[facet],
      labels: labelsOf(facet, archive),
      chosen: new Set(choice[facet]),
    }));
  const { from, to } = choice;
  return ({ article }) => {
    const year = archive.years[article] ?? 0;
    if ((from !== null || to !== null) && (year === 0 || year < (from ?? year) || year > (to ?? year))) return false;
    return sets.every(({ column, labels, chosen }) => chosen.has(labels[column[article] ?? 0] ?? ''));
  };
}
