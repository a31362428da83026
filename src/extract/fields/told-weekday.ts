/** Finds the year of a day of publication that lacks it, where its weekday and another witness agree: "Publicerat lördag 9 mars" above "© 2024". */
import { type ArchiveDate, daysAfter, isoDay, isRealDay, parseEdtf } from '../../model/date.ts';
import type { Sourced, Span } from '../../model/provenance.ts';
import { lineLabels, takeLabel } from '../../text/dates/date-labels.ts';
import { weekdayOf } from '../../text/dates/date-words.ts';
import type { YearlessMention } from '../../text/dates/mention.ts';
import { type Proposal, proposeInferred } from '../choose.ts';
import type { Layout, Part } from '../layout.ts';
import type { Found } from './date-evidence.ts';

/** What is saved or passed on so long after it appeared is told with its year. */
const longestKept = 500;
const longestLine = 160;
const rights = /(?:©|\(c\)|copyright)[^\d]{0,60}(?:(?:19|20)\d\d\s?[-–]\s?)?((?:19|20)\d\d)(?!\d)/iu;

/** The day in the year that the weekday allows: the last before the article was got, or that of the claim of rights. */
export function withWeekday(
  layout: Layout,
  { mention, part }: Found<YearlessMention>,
  got: Sourced<ArchiveDate> | null,
): Proposal<ArchiveDate>[] {
  const weekday = weekdayBefore(layout, part.span.start, mention.span.start);
  if (weekday === null) return [];
  const day = got?.value.latest ?? null;
  const own = got?.provenance.kind === 'stated' ? got.provenance.span : null;
  const isArticles = isToldOfArticle(layout, part, mention.span);
  const witnesses =
    day !== null && own !== null
      ? [0, 1].map((ago) => ({ year: Number(day.slice(0, 4)) - ago, span: own }))
      : rightsYears(layout).filter(() => isArticles);
  const fitting = witnesses.flatMap(({ year, span }) => {
    if (!isRealDay(year, mention.month, mention.day)) return [];
    const told = isoDay(year, mention.month, mention.day);
    const isKept = day === null || (told <= day && daysAfter(told, longestKept) >= day);
    const date = isKept && new Date(`${told}T00:00Z`).getUTCDay() === weekday ? parseEdtf(told) : null;
    return date === null ? [] : [proposeInferred(date, [mention.span, span], 'published/own-line', 'likely')];
  });
  return fitting.length === 1 ? fitting : [];
}

/** "Saturday 9 March" alone may be the day of a concert: a word for publication stands before the article's, or the writer on its line. */
function isToldOfArticle({ source, language, parts }: Layout, part: Part, day: Span): boolean {
  const { kind } = takeLabel(source.slice(part.span.start, day.start), lineLabels(language));
  return kind === 'published' || parts.some(({ role, line }) => role === 'byline' && line === part.line);
}

function weekdayBefore({ source, language }: Layout, from: number, to: number): number | null {
  const word = /([\p{L}\p{M}-]{2,16})\.?,?\s(?:den |the |le |el |o |il )?$/iu.exec(
    source.slice(Math.max(from, to - 24), to),
  )?.[1];
  return word === undefined ? null : weekdayOf(word, language);
}

/** The year for which the rights are claimed, the later of two; none where lines claim several. */
function rightsYears({ parts }: Layout): { readonly year: number; readonly span: Span }[] {
  const claims = parts.flatMap(({ text, span }) => {
    const year = text.length > longestLine ? undefined : rights.exec(text)?.[1];
    return year === undefined ? [] : [{ year: Number(year), span }];
  });
  return new Set(claims.map(({ year }) => year)).size === 1 ? claims.slice(0, 1) : [];
}
