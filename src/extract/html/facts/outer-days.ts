/** Reads the day above a page that says nothing of dates for machines: old pages print it below the name of the paper. */
import { type ArchiveDate, isOneDay } from '../../../model/date.ts';
import { readDatedLine } from '../../../text/dates/dated-line.ts';
import { issueLeads } from '../../../text/languages/newsroom-words.ts';
import { type Proposal, proposeStated } from '../../choose.ts';
import type { LaidPage } from '../structure.ts';
import type { WeighedLine } from '../weights.ts';

const longestLine = 8;
/** "First published in the print edition of the Courier, 3 March 2021". */
const longestDated = 16;
/** A clock or the weather beside the day: the page tells what time it is. */
const ofNow = /\d[:.]\d\d\b|°/;
const rightsYear = /(?:©|\(c\)|copyright)[\s,]{0,3}(?:by [^\d]{3,40})?((?:19|20)\d\d)(?:\s?[-–]\s?((?:19|20)\d\d))?/iu;
const ofOthers: ReadonlySet<string> = new Set([
  'set-aside/related',
  'set-aside/comments',
  'set-aside/advert',
  'set-aside/hidden',
]);

/** That day, where the lines of the page tell one day only, and the claim of rights is of no other year. */
export function outerDays({ lines, zones, place }: LaidPage): Proposal<ArchiveDate>[] {
  const above = lines.slice(0, place.headline ?? 0).filter(({ words, block }) => {
    return words <= longestLine && !ofOthers.has(zones[block.index]?.furniture ?? '');
  });
  const first = above.filter(({ text }) => !ofNow.test(text)).flatMap(dayOn)[0];
  if (first === undefined) return [];
  // Where any other line tells another day, the one above may be the day on which the page was saved.
  const told = lines.filter(({ words }) => words <= longestDated).flatMap(dayOn);
  if (told.some(({ value }) => value.earliest !== first.value.earliest)) return [];
  const years = lines.flatMap(({ text }) => rightsYear.exec(text)?.slice(1, 3).filter(Boolean) ?? []);
  const own = first.value.edtf.slice(0, 4);
  return years.length === 0 || years.includes(own) ? [first] : [];
}

/** "Nr. 41 vom 5. Mai 2009": offices count their releases. */
const numbered = new RegExp(`^(?:\\p{L}{4,20} )?(?:${issueLeads.join('|')})\\s?\\d{1,5}(?:/\\d{2,4})?,?\\s`, 'iu');

function dayOn({ text, span }: WeighedLine): Proposal<ArchiveDate>[] {
  if (!/\p{Nd}{4}/u.test(text)) return [];
  const lead = numbered.exec(text)?.[0].length ?? 0;
  const found = readDatedLine(text.slice(lead), null)?.published;
  if (found?.kind !== 'date' || !isOneDay(found.date)) return [];
  const start = span.start + lead;
  const at = { start: start + found.span.start, end: start + found.span.end };
  return [proposeStated(found.date, at, 'published/own-line', 'guess')];
}
