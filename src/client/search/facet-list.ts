/** Draws what the results can be narrowed by. Boxes stay where they are while they are used: the focus must not be lost. */

import type { Archive } from './index-reader.ts';
import type { Match } from './match.ts';
import { type Choice, countsOf, type Facet, facets } from './narrow.ts';
import { copyOf, need } from './results.ts';

/** More values than this are a list that nobody reads. */
const mostValues = 12;

interface Narrowing {
  readonly matches: readonly Match[];
  readonly choice: Choice;
  readonly archive: Archive;
  /** Says a number. */
  readonly number: (n: number) => string;
}

/** Draws the values of all facets anew, those of most articles first. */
export function drawFacets(narrowing: Narrowing): void {
  for (const facet of facets) {
    const set = need(`[data-facet="${facet}"]`);
    for (const label of set.querySelectorAll('label')) label.remove();
    const values = valuesOf(facet, narrowing);
    for (const value of values) set.append(box(facet, value, narrowing.choice[facet].includes(value)));
    set.hidden = values.length < 2;
  }
  countFacets(narrowing);
}

/** Tells again how many articles each value has. */
export function countFacets({ matches, choice, archive, number }: Narrowing): void {
  for (const facet of facets) {
    const counts = countsOf(facet, matches, { choice, archive });
    for (const label of document.querySelectorAll(`[data-facet="${facet}"] label`))
      need('.num', label).textContent = number(counts.get(need<HTMLInputElement>('input', label).value) ?? 0);
  }
}

/** What was chosen is always there, so that it can be taken back. */
function valuesOf(facet: Facet, { matches, choice, archive }: Narrowing): readonly string[] {
  const counts = countsOf(facet, matches, {
    choice: { ...choice, language: [], source: [], date: [], from: null, to: null },
    archive,
  });
  const sorted = [...counts].sort(([a, n], [b, m]) => m - n || (a < b ? -1 : 1)).map(([value]) => value);
  return [...new Set([...sorted.slice(0, mostValues), ...choice[facet]])];
}

function box(facet: Facet, value: string, isChosen: boolean): HTMLElement {
  const label = copyOf('a-facet');
  const input = need<HTMLInputElement>('input', label);
  input.name = facet;
  input.value = value;
  input.checked = isChosen;
  need('span', label).textContent = value;
  return label;
}
