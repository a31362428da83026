/** Who wrote the article, as the byline names them. */
import type { Sourced } from '../../model/provenance.ts';
import { findDates } from '../../text/dates/find-dates.ts';
import { pressWordsFor } from '../../text/languages/press/presses.ts';
import { foldSpace } from '../../text/normalise.ts';
import { choose, type Proposal, proposeStated } from '../choose.ts';
import { type Layout, type Part, partsOf } from '../layout.ts';
import { bylineLabels, bylineStart } from '../roles/bylines.ts';
import { eastAsianName, nameBeforeRole, namesLength } from '../roles/names.ts';

/** The names in the byline, without "By" before them and without a date or role after them. */
export function byline(layout: Layout): Sourced<string> | null {
  return choose(partsOf(layout, 'byline').flatMap((part) => proposeNames(layout, part) ?? []));
}

function proposeNames(layout: Layout, part: Part): Proposal<string> | null {
  const raw = layout.source.slice(part.span.start, part.span.end);
  const labels = bylineLabels(pressWordsFor(layout.language));
  const labelled = bylineStart(raw, labels);
  const from = labelled ?? 0;
  const start = labelled === null ? (eastAsianName(raw)?.start ?? 0) : from;
  const value = raw.slice(start, start + lengthOfNames(layout, raw, start)).replace(/[\s,|–—-]+$/, '');
  if (value === '') return null;
  const span = { start: part.span.start + start, end: part.span.start + start + value.length };
  return proposeStated(foldSpace(value), span, 'byline/by-line', labelled === null ? 'likely' : 'certain');
}

/** How much of a byline from here on is names: up to a role, a date, or the end of the capitals. */
function lengthOfNames(layout: Layout, raw: string, start: number): number {
  const date = findDates(raw, layout.language).find(({ span }) => span.start > start);
  const rest = raw.slice(start, date?.span.start);
  const eastAsian = eastAsianName(raw);
  if (eastAsian !== null) return eastAsian.end - start;
  return (
    nameBeforeRole(foldSpace(rest)) || namesLength(rest) || (/^[\p{Lo}\p{M} 　・]+$/u.test(rest) ? rest.length : 0)
  );
}
