/** Who wrote the article, as the byline names them. */
import type { Sourced } from '../../model/provenance.ts';
import { foldSpace } from '../../text/normalise.ts';
import { choose, type Proposal, proposeStated } from '../choose.ts';
import { type Layout, type Part, partsOf } from '../layout.ts';
import { readByline } from '../roles/byline-names.ts';

/** The names in the byline, without "By" before them and without a date, a role or an agency after them. */
export function byline(layout: Layout): Sourced<string> | null {
  return choose(partsOf(layout, 'byline').flatMap((part) => proposeNames(layout, part)));
}

function proposeNames({ source, language }: Layout, { span }: Part): Proposal<string>[] {
  const raw = source.slice(span.start, span.end);
  const { names, labelled } = readByline(raw, language);
  const value = raw.slice(names.start, names.end);
  if (value.trim() === '') return [];
  const at = { start: span.start + names.start, end: span.start + names.end };
  return [proposeStated(foldSpace(value), at, 'byline/by-line', labelled ? 'certain' : 'likely')];
}
