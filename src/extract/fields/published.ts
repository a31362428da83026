/**
 * When the article appeared. Rules propose, in the order of how much they can be trusted; one chooser decides. A date in
 * the running text or under a picture is never the date of publication: it only tells what cannot be earlier.
 */
import { type ArchiveDate, notAfter, notBefore } from '../../model/date.ts';
import type { Sourced, Span } from '../../model/provenance.ts';
import type { RuleId } from '../../model/rules.ts';
import { addressDate } from '../../text/dates/address-date.ts';
import { nearestYear } from '../../text/dates/nearest-year.ts';
import { choose, type Proposal, proposeInferred, proposeStated } from '../choose.ts';
import { type Layout, partsOf } from '../layout.ts';
import { datesIn, headerDate, lineDates, yearlessDates } from './date-evidence.ts';
import { dateLine } from './date-line.ts';
import { openingDate } from './opening-date.ts';
import { retrieved } from './retrieved.ts';
import { withWeekday } from './told-weekday.ts';
import { updated } from './updated.ts';

/** The line of the last update stands so many lines from that of publication. */
const updateReach = 2;

/** The date of publication as the text states it, else the days it must lie between; null when nothing tells. */
export function published(layout: Layout): Sourced<ArchiveDate> | null {
  const stated = datelines(layout);
  const opening = stated.length > 0 ? stated : openingDate(layout);
  const lines = dateLine(layout, opening[0]?.value ?? null);
  // The day of the page may stand above the headline: what the report itself opens with goes before it.
  const isDoubtful = lines[0]?.confidence === 'likely';
  const proposals = [
    ...headerLine(layout),
    ...(isDoubtful ? opening : []),
    ...lines,
    ...bylineDates(layout),
    ...opening,
    ...yearless(layout),
    ...addresses(layout),
    ...lastUpdate(layout),
    ...captions(layout),
    ...retrieval(layout),
  ];
  return choose(finestFirst(proposals));
}

function headerLine(layout: Layout): Proposal<ArchiveDate>[] {
  const found = headerDate(layout);
  return found?.mention.kind === 'date' ? [proposeDate(found.mention, 'published/header-line')] : [];
}

function bylineDates(layout: Layout): Proposal<ArchiveDate>[] {
  const line = lineDates(layout, 'published', ['byline'])[0];
  if (line !== undefined)
    return line.mention.kind === 'date' ? [proposeDate(line.mention, 'published/byline-line')] : [];
  // "Joan Mercer, Staff Writer, March 4, 2021": a line that names the author has the one full day it states for the article.
  const [only, ...others] = datesIn(layout, ['byline']);
  if (only?.mention.kind !== 'date' || only.mention.date.edtf.length < 10 || others.length > 0) return [];
  return [{ ...proposeDate(only.mention, 'published/byline-line'), confidence: 'likely' }];
}

/** A date that can be read in two ways is worked out, not stated. */
function proposeDate(mention: { date: ArchiveDate; span: Span }, rule: RuleId): Proposal<ArchiveDate> {
  return mention.date.precision === 'one-of'
    ? proposeInferred(mention.date, [mention.span], 'published/ambiguous', 'likely')
    : proposeStated(mention.date, mention.span, rule);
}

/** "MINSK, Nov 16, 2021 (Reuters)"; without its year the day of the last update tells which year it was. */
function datelines(layout: Layout): Proposal<ArchiveDate>[] {
  const found = datesIn(layout, ['dateline'])[0];
  if (found === undefined || found.mention.kind === 'impossible') return [];
  const { mention } = found;
  if (mention.kind === 'date') {
    return mention.writing === 'year' ? [] : [{ ...proposeDate(mention, 'published/dateline'), confidence: 'likely' }];
  }
  const later = updated(layout) ?? retrieved(layout);
  const date = nearestYear(mention, later?.value ?? null, true);
  if (date === null || later === null || (date.earliest ?? '') > (later.value.latest ?? '')) return [];
  return [proposeInferred(date, [mention.span, ...spanOf(later)], 'published/dateline', 'likely')];
}

function addresses(layout: Layout): Proposal<ArchiveDate>[] {
  return partsOf(layout, 'address').flatMap((part) => {
    const found = addressDate(layout.source.slice(part.span.start, part.span.end));
    if (found === null) return [];
    const span = { start: found.span.start + part.span.start, end: found.span.end + part.span.start };
    return [proposeStated(found.date, span, 'published/address', 'likely')];
  });
}

/**
 * "21. november" below the headline, where the address or the header gives the month and its year, the line of the last
 * update near it the year, or the weekday and the claim of rights.
 */
function yearless(layout: Layout): Proposal<ArchiveDate>[] {
  const [found, ...others] = yearlessDates(layout);
  if (found === undefined || others.length > 0) return [];
  const months = [...headerLine(layout), ...addresses(layout)].filter(({ value }) => value.precision === 'month');
  const month = months[0];
  if (month === undefined) {
    const beside = besideUpdate(layout, found);
    if (beside.length > 0) return beside;
    return withWeekday(layout, found, retrieved(layout));
  }
  const date = nearestYear(found.mention, month.value, true);
  if (date === null || !isWithin(date, month.value)) return [];
  return [proposeInferred(date, [found.mention.span, ...month.spans], 'published/own-line', 'certain')];
}

/** "Publisert 15. mai" beside "Oppdatert 16. mai 2024": the last such day, when the change came within half a year. */
function besideUpdate(
  layout: Layout,
  { mention, part }: ReturnType<typeof yearlessDates>[number],
): Proposal<ArchiveDate>[] {
  const update = updated(layout);
  const [at] = update === null ? [] : spanOf(update);
  if (update === null || at === undefined) return [];
  const line = layout.parts.find(({ span }) => span.start <= at.start && at.end <= span.end)?.line;
  if (line === undefined || Math.abs(line - part.line) > updateReach) return [];
  const date = nearestYear(mention, update.value, true);
  if (date === null || (date.earliest ?? '') > (update.value.latest ?? '')) return [];
  return [proposeInferred(date, [mention.span, at], 'published/own-line', 'likely')];
}

function lastUpdate(layout: Layout): Proposal<ArchiveDate>[] {
  const update = updated(layout);
  if (update === null || update.value.latest === null) return [];
  return [proposeInferred(notAfter(update.value.latest), spanOf(update), 'published/update-line', 'likely')];
}

function retrieval(layout: Layout): Proposal<ArchiveDate>[] {
  const got = retrieved(layout);
  if (got === null || got.value.latest === null) return [];
  return [proposeInferred(notAfter(got.value.latest), spanOf(got), 'published/retrieved', 'likely')];
}

/** The latest day on which a picture was taken. A year alone says too little to date an article by. */
function captions(layout: Layout): Proposal<ArchiveDate>[] {
  const taken = datesIn(layout, ['caption']).flatMap(({ mention }) =>
    mention.kind === 'date' && mention.writing !== 'year' && mention.date.earliest !== null
      ? [{ day: mention.date.earliest, span: mention.span }]
      : [],
  );
  const last = taken.sort((a, b) => (a.day < b.day ? 1 : -1))[0];
  return last === undefined ? [] : [proposeInferred(notBefore(last.day), [last.span], 'published/caption', 'likely')];
}

function spanOf({ provenance }: Sourced<ArchiveDate>): readonly Span[] {
  if (provenance.kind === 'stated') return [provenance.span];
  return provenance.kind === 'inferred' ? provenance.spans : [];
}

/** A day that lies within the month which a firmer rule states goes before it: both are right, one says more. */
function finestFirst(proposals: readonly Proposal<ArchiveDate>[]): readonly Proposal<ArchiveDate>[] {
  const first = proposals[0];
  if (first === undefined || first.kind !== 'stated') return proposals;
  const finer = proposals.find(
    (other) => other.kind === 'stated' && other !== first && isWithin(other.value, first.value),
  );
  return finer === undefined ? proposals : [{ ...finer, confidence: first.confidence }, ...proposals];
}

function isWithin(fine: ArchiveDate, coarse: ArchiveDate): boolean {
  return fine.edtf !== coarse.edtf && coarse.edtf.length < 10 && fine.edtf.startsWith(coarse.edtf);
}
