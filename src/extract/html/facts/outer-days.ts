/** Reads the day above a page that says nothing of dates for machines: old pages print it below the name of the paper. */
import { type ArchiveDate, isOneDay } from '../../../model/date.ts';
import { readDatedLine } from '../../../text/dates/dated-line.ts';
import { type Proposal, proposeStated } from '../../choose.ts';
import type { LaidPage } from '../structure.ts';
import type { WeighedLine } from '../weights.ts';

const longestLine = 8;
const rightsYear = /(?:©|\(c\)|copyright)[\s,]{0,3}(?:by [^\d]{3,40})?((?:19|20)\d\d)(?:\s?[-–]\s?((?:19|20)\d\d))?/iu;
const ofOthers: ReadonlySet<string> = new Set([
  'set-aside/related',
  'set-aside/comments',
  'set-aside/advert',
  'set-aside/hidden',
]);

/** That day, where lines above the headline tell one day only, and the claim of rights is of no other year. */
export function outerDays({ lines, zones, place }: LaidPage): Proposal<ArchiveDate>[] {
  const above = lines.slice(0, place.headline ?? 0).filter(({ words, block }) => {
    return words <= longestLine && !ofOthers.has(zones[block.index]?.furniture ?? '');
  });
  const found = above.flatMap(dayOn);
  const [first] = found;
  if (first === undefined || found.some(({ value }) => value.earliest !== first.value.earliest)) return [];
  const years = lines.flatMap(({ text }) => rightsYear.exec(text)?.slice(1, 3).filter(Boolean) ?? []);
  const own = first.value.edtf.slice(0, 4);
  return years.length === 0 || years.includes(own) ? [first] : [];
}

function dayOn({ text, span }: WeighedLine): Proposal<ArchiveDate>[] {
  const found = /\p{Nd}{4}/u.test(text) ? readDatedLine(text, null)?.published : undefined;
  if (found?.kind !== 'date' || !isOneDay(found.date)) return [];
  const at = { start: span.start + found.span.start, end: span.start + found.span.end };
  return [proposeStated(found.date, at, 'published/own-line', 'guess')];
}
