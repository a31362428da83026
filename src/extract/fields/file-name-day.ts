/** The day that the name of a file holds: how people file what they save. Weaker than anything the text says, and never more than about that day. */
import { type ArchiveDate, about, isoDay, isRealDay, parseEdtf } from '../../model/date.ts';
import { inferred, type Sourced } from '../../model/provenance.ts';

/** "2021-11-10 Harwick.txt", "20211110_harwick.md", "harwick_2021.11.10.html", "2021-11-harwick.txt". */
const dated =
  /(?<![\p{L}\d.-])((?:19|20)\d\d)(?:([-_.])(0[1-9]|1[0-2])(?:\2(0[1-9]|[12]\d|3[01]))?|(0[1-9]|1[0-2])(0[1-9]|[12]\d|3[01]))(?![\p{L}\d])/gu;

/** The day of publication as far as the name of the file tells it; null when it holds no date, or several. */
export function fileNameDay(path: string): Sourced<ArchiveDate> | null {
  const name = path.slice(path.lastIndexOf('/') + 1).replace(/\.[^.]*$/u, '');
  const [only, ...others] = name.matchAll(dated);
  if (only === undefined || others.length > 0) return null;
  const date = dateOf(only);
  return date === null ? null : inferred(date, { spans: [], rule: 'published/file-name', confidence: 'guess' });
}

function dateOf([, year = '', , parted, partedDay, joined, joinedDay]: RegExpExecArray): ArchiveDate | null {
  const month = parted ?? joined ?? '';
  const day = partedDay ?? joinedDay ?? '';
  if (day === '') return parseEdtf(`${year}-${month}`);
  const numbers = [year, month, day].map(Number) as [number, number, number];
  return isRealDay(...numbers) ? about(isoDay(...numbers)) : null;
}
