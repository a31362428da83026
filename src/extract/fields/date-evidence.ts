/** What the parts of an article state about its dates. Reads only; which statement counts is decided per field. */
import { flatMap } from '../../model/flat-map.ts';
import type { Span } from '../../model/provenance.ts';
import {
  type DatedLine,
  readDatedLine,
  readUpdateTime,
  readYearlessLine,
  type StatedMention,
} from '../../text/dates/dated-line.ts';
import type { DateMention, YearlessMention } from '../../text/dates/mention.ts';
import { readMonth, readWrittenDate } from '../../text/dates/written-date.ts';
import { keptWhileReading } from '../../text/per-reading.ts';
import { datesInText } from '../dates-in-text.ts';
import { type Layout, type Part, partsOf, type Role } from '../layout.ts';

/** A mention whose span counts in the source, and the part it stands in. */
export interface Found<T extends DateMention = DateMention> {
  readonly mention: T;
  readonly part: Part;
}

/** The date of the line that opens the file. */
export function headerDate(layout: Layout): Found<StatedMention> | null {
  const part = partsOf(layout, 'header-date')[0];
  if (part === undefined) return null;
  const mention = readWrittenDate(rawText(layout, part), layout.language);
  return mention === null ? null : { part, mention: shifted(mention, part.span) };
}

/** One kind of date that dated lines in these roles state, in source order. */
export function lineDates(
  layout: Layout,
  field: 'published' | 'updated' | 'retrieved',
  roles: readonly Role[],
): (Found<StatedMention> & { readonly labelled: boolean })[] {
  return flatMap(partsOf(layout, ...roles), (part) => {
    const line = datedLine(layout, part);
    // The month of a magazine, which stands beside its name.
    const month = line === null && field === 'published' ? readMonth(rawText(layout, part), layout.language) : null;
    const mention = line?.[field] ?? month;
    return mention === null ? [] : [{ part, mention: shifted(mention, part.span), labelled: line?.labelled ?? false }];
  });
}

/** The days without a year that date lines state: "21. november". */
export function yearlessDates(layout: Layout): Found<YearlessMention>[] {
  return flatMap(partsOf(layout, 'date-line'), (part) => {
    const mention = readYearlessLine(rawText(layout, part), layout.language);
    return mention === null ? [] : [{ part, mention: shifted(mention, part.span) }];
  });
}

/** The times of a change without a day in these roles, "mis à jour à 17h58", each with its place in the source. */
export function updateTimes(
  layout: Layout,
  roles: readonly Role[],
): { readonly part: Part; readonly time: string; readonly span: Span }[] {
  return partsOf(layout, ...roles).flatMap((part) => {
    const found = readUpdateTime(rawText(layout, part), layout.language);
    if (found === null) return [];
    const span = { start: found.span.start + part.span.start, end: found.span.end + part.span.start };
    return [{ part, time: found.time, span }];
  });
}

/** All dates in the text of these parts. */
export function datesIn(layout: Layout, roles: readonly Role[]): Found[] {
  return flatMap(partsOf(layout, ...roles), (part) =>
    mentionsIn(layout, part).map((mention) => ({
      part,
      mention: shifted(mention, part.span),
    })),
  );
}

const linesRead = keptWhileReading<Part, DatedLine | null>();

/** Each field asks for the same lines: they are read once. */
function datedLine(layout: Layout, part: Part): DatedLine | null {
  const known = linesRead().get(part);
  if (known !== undefined) return known;
  const line = readDatedLine(rawText(layout, part), layout.language);
  linesRead().set(part, line);
  return line;
}

/** The dates in the text of one part; spans count in the part. */
export function mentionsIn(layout: Layout, part: Part): readonly DateMention[] {
  return datesInText({ text: rawText(layout, part), span: part.span }, layout.language);
}

function rawText(layout: Layout, part: Part): string {
  return layout.source.slice(part.span.start, part.span.end);
}

function shifted<T extends DateMention>(mention: T, by: Span): T {
  return { ...mention, span: { start: mention.span.start + by.start, end: mention.span.end + by.start } };
}
