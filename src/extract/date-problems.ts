/** What is wrong with the dates of an article: days that do not exist, dates that contradict the text. */
import type { ArchiveDate } from '../model/date.ts';
import type { Diagnostic } from '../model/diagnostic.ts';
import type { Sourced, Span } from '../model/provenance.ts';
import { isBeyondSlip, nearestYear } from '../text/dates/nearest-year.ts';
import { isToldAsPast } from '../text/dates/tense.ts';
import { datesIn, type Found, headerDate, mentionsIn } from './fields/date-evidence.ts';
import { type Layout, type Part, partsOf, type Role } from './layout.ts';

/** A problem as `extract` reports it, once it has put the file's name in. */
export type DateProblem = Omit<Diagnostic, 'file'>;

const aboutArticle: readonly Role[] = ['header-date', 'date-line', 'update-line', 'byline', 'dateline', 'retrieved'];
const inText: readonly Role[] = [
  'caption',
  'standfirst',
  'paragraph',
  'crosshead',
  'quotation',
  'list-item',
  'editor-note',
];
const longestQuote = 80;
/** More slips of one kind than this tell nothing new. */
const mostOfAKind = 10;

/** The problems with an article's dates, in source order. */
export function dateProblems(layout: Layout, published: Sourced<ArchiveDate> | null): readonly DateProblem[] {
  return [...impossible(layout), ...ambiguous(layout, published), ...toldTooEarly(layout, published)].sort(
    (a, b) => (a.line ?? 0) - (b.line ?? 0) || (a.column ?? 0) - (b.column ?? 0),
  );
}

/** Days that the calendar does not have: in the date line a warning, in the text a note. */
function impossible(layout: Layout): DateProblem[] {
  const header = headerDate(layout);
  const ofArticle = [...(header === null ? [] : [header]), ...datesIn(layout, aboutArticle)];
  return [
    ...impossibleSpans(ofArticle).map((span) =>
      problemAt(layout, span, {
        code: 'impossible-date',
        severity: 'warning',
        message: `The calendar has no such day as “${wordsAt(layout, span)}”, so this date was not used.`,
        hint: 'Correct the day in the file; until then the article is dated by what else it states, or not at all.',
      }),
    ),
    ...impossibleSpans(datesIn(layout, inText)).map((span) =>
      problemAt(layout, span, {
        code: 'impossible-date',
        severity: 'info',
        message: `The text speaks of “${wordsAt(layout, span)}”, a day that the calendar does not have.`,
        hint: 'If the slip is not the publisher’s own, correct it in the file.',
      }),
    ),
  ];
}

function impossibleSpans(found: readonly Found[]): Span[] {
  const spans = found.filter(({ mention }) => mention.kind === 'impossible').map(({ mention }) => mention.span);
  return [...new Map(spans.map((span) => [span.start, span])).values()].slice(0, mostOfAKind);
}

function wordsAt(layout: Layout, span: Span): string {
  return layout.source.slice(span.start, span.end);
}

function ambiguous(layout: Layout, published: Sourced<ArchiveDate> | null): DateProblem[] {
  if (published?.value.precision !== 'one-of' || published.provenance.kind !== 'inferred') return [];
  const span = published.provenance.spans[0];
  if (span === undefined) return [];
  return [
    problemAt(layout, span, {
      code: 'ambiguous-date',
      severity: 'warning',
      message: `“${wordsAt(layout, span)}” can be read as two days, and nothing in the text decides between them.`,
      hint: 'Write the date as year-month-day, such as 2021-11-16, in the file.',
    }),
  ];
}

/** "since November 21, Poland has suspended" in an article dated the 20th (seed 003). The first such place is named. */
function toldTooEarly(layout: Layout, published: Sourced<ArchiveDate> | null): DateProblem[] {
  const date = published?.value ?? null;
  if (date === null || date.latest === null || !['minute', 'day', 'month', 'year'].includes(date.precision)) return [];
  for (const part of partsOf(layout, ...inText)) {
    const span = laterDayIn(layout, part, date);
    if (span === null) continue;
    return [
      problemAt(layout, span, {
        code: 'dated-before-what-it-tells',
        severity: 'warning',
        message: `The article is dated ${date.edtf}, yet it speaks of ${wordsAt(layout, span)} as past: “${sentenceAround(layout.source, span, part.span)}”`,
        hint: 'One of the two dates is wrong, or the article was changed after it appeared. Check it against the publisher’s page.',
      }),
    ];
  }
  return [];
}

/** The first day in a part that lies after the article's date and is told as past. */
function laterDayIn(layout: Layout, part: Part, date: ArchiveDate): Span | null {
  const text = layout.source.slice(part.span.start, part.span.end);
  for (const mention of mentionsIn(layout, part)) {
    if (mention.kind === 'impossible') continue;
    const day = mention.kind === 'date' ? mention.date : nearestYear(mention, date, true);
    if (day === null || (mention.kind === 'yearless' && isBeyondSlip(day, date))) continue;
    const isLater = day.earliest !== null && day.earliest > (date.latest ?? '');
    if (isLater && isToldAsPast(text, mention.span, layout.language)) {
      return { start: part.span.start + mention.span.start, end: part.span.start + mention.span.end };
    }
  }
  return null;
}

/** Some words before and after, with an ellipsis where they are cut. */
function sentenceAround(source: string, span: Span, part: Span): string {
  const start = Math.max(part.start, source.lastIndexOf('. ', span.start) + 2, span.start - longestQuote / 2);
  const end = Math.min(part.end, span.end + longestQuote / 2);
  const text = source.slice(start, end).replace(/\s+/g, ' ').trim();
  const whole = end === part.end ? text : `${text.replace(/\s\S*$/, '')} …`;
  return start === part.start || source.charAt(start - 2) === '.' ? whole : `… ${whole.replace(/^\S*\s/, '')}`;
}

function problemAt(layout: Layout, span: Span, what: Omit<DateProblem, 'line' | 'column'>): DateProblem {
  const before = layout.source.slice(0, span.start);
  const line = before.split(/\r\n|[\n\r\u2028\u2029]/).length;
  const lineStart = Math.max(...['\n', '\r', '\u2028', '\u2029'].map((end) => before.lastIndexOf(end))) + 1;
  return { ...what, line, column: span.start - lineStart + 1 };
}
