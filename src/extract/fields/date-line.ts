/** Which of the lines that hold nothing but a date tells when the article appeared: pages carry many such lines. */
import type { ArchiveDate } from '../../model/date.ts';
import type { Confidence } from '../../model/provenance.ts';
import { type Proposal, proposeInferred, proposeStated } from '../choose.ts';
import type { Layout, Part } from '../layout.ts';
import { lineDates } from './date-evidence.ts';

interface DateLine {
  readonly date: ArchiveDate;
  readonly labelled: boolean;
  readonly proposal: Proposal<ArchiveDate>;
  /** Parts between it and the headline, or the first paragraph of an article without one. */
  readonly distance: number;
  readonly inText: boolean;
}

/** Between headline and date line stand a standfirst, a byline, a picture with its credit, buttons: not more. */
const nearHeadline = 6;
/** A date line after so many paragraphs, with others to follow, heads a part of the text. */
const paragraphsBefore = 2;
/** More date lines than this are a list, and its far end is not the article's. */
const mostLines = 200;

/**
 * The date of the article's own date line. Among several days the one near the headline counts; when none is near, or two
 * are, only a label such as "Published" decides, else none is proposed.
 */
export function dateLine(layout: Layout): Proposal<ArchiveDate>[] {
  const lines = dateLines(layout).filter(({ inText, labelled }) => labelled || !inText);
  const near = lines.filter(({ distance }) => distance <= nearHeadline).sort((a, b) => a.distance - b.distance);
  const labelled = lines.filter((line) => line.labelled);
  const [first] = near;
  if (first !== undefined) return [(near.find((line) => line.labelled) ?? first).proposal];
  const [only] = labelled.length > 0 ? labelled : lines;
  const days = new Set((labelled.length > 0 ? labelled : lines).map(({ date }) => date.earliest));
  return only === undefined || days.size > 1 ? [] : [withConfidence(only.proposal, 'likely')];
}

function dateLines(layout: Layout): DateLine[] {
  const { parts } = layout;
  const texts = parts.flatMap((part, index) => (part.role === 'paragraph' ? [index] : []));
  const headline = parts.findIndex(({ role }) => role === 'headline');
  const anchor = headline >= 0 ? headline : (texts[0] ?? 0);
  const found = lineDates(layout, 'published', ['date-line', 'update-line']).slice(0, mostLines);
  return found.flatMap(({ mention, part, labelled }) => {
    if (mention.kind !== 'date') return [];
    const index = parts.indexOf(part);
    const proposal =
      mention.date.precision === 'one-of'
        ? proposeInferred(mention.date, [mention.span], 'published/ambiguous', 'likely')
        : proposeStated(mention.date, mention.span, 'published/own-line');
    const distance = partsBetween(parts, index, anchor);
    const inText = texts.filter((at) => at < index).length >= paragraphsBefore && texts.some((at) => at > index);
    return [{ date: mention.date, labelled, proposal, distance, inText }];
  });
}

/** How many parts stand between two; what is set aside does not count. */
function partsBetween(parts: readonly Part[], a: number, b: number): number {
  return parts.slice(Math.min(a, b) + 1, Math.max(a, b)).filter(({ role }) => role !== 'set-aside').length;
}

function withConfidence<T>(proposal: Proposal<T>, confidence: Confidence): Proposal<T> {
  return { ...proposal, confidence };
}
