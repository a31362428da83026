/** Finds the lines of a thread that say when somebody wrote: a name and a minute, or an age, again and again. Claims nothing. */

import type { LanguageTag } from '../../../model/ids.ts';
import { holdsDigit } from '../../../text/char-kinds.ts';
import { readDatedLine, readYearlessLine } from '../../../text/dates/dated-line.ts';
import { isRelativeLine } from '../../../text/dates/relative-line.ts';
import type { Segment } from '../../segment.ts';
import type { Sheet } from '../../sheet.ts';
import { isPlayed } from './players.ts';

const longestStamp = 14;
/** An age has so many words at most: "1 day ago", "vor 16 Minuten", "about a minute ago". */
const longestAge = 4;
/** Between two comments stand no more lines. */
const reach = 16;
/** Fewer of them may date the article and another story. */
const fewest = 3;

/** The stamps of a thread of comments, in order; none where fewer than three follow each other. */
export function commentStamps(sheet: Sheet): Segment[] {
  const stamps = sheet.segments.filter((line) => isStamp(sheet, line));
  const inThread = stamps.filter((stamp, at) => {
    const before = stamps[at - 1];
    const next = stamps[at + 1];
    return (next !== undefined && isNext(stamp, next)) || (before !== undefined && isNext(before, stamp));
  });
  return inThread.length >= fewest ? inThread : [];
}

/** Another stamp near by, and words between the two. */
function isNext(stamp: Segment, next: Segment): boolean {
  const lines = next.index - stamp.index;
  return lines > 1 && lines <= reach;
}

const clock = /(?:^|\D)\d{1,2}\s?[:.h]\s?\d\d(?:\D|$)/;

/** A name above its stamp has so many words at most. */
const longestName = 5;

/** Whether a stamp has a name beside it, or on the line above: a day and a minute alone head an entry of a live report. */
export function isNamed({ source, language, segments }: Sheet, { index, span, text }: Segment): boolean {
  const raw = source.slice(span.start, span.end);
  const dated = readDatedLine(raw, language);
  const isBare = dated === null ? isDayAlone(text, raw, language) : dated.form !== 'byline';
  const above = segments[index - 1];
  return !isBare || (above !== undefined && !above.prose && !above.closed && above.words <= longestName);
}

function isDayAlone(text: string, raw: string, language: LanguageTag): boolean {
  return readYearlessLine(raw, language) !== null || isRelativeLine(text, language) || !/\p{L}/u.test(text);
}

/** "zorba on Sep 21, 3:38 PM said:", "Posted by: CPA, 27 Sep 2011 | 15:22", "Richard Hart (1 day ago)". */
function isStamp({ language }: Sheet, { text, prose, words }: Segment): boolean {
  if (prose || words > longestStamp || !holdsDigit(text) || isPlayed(text)) return false;
  const time = clock.exec(text);
  if (time !== null) return holdsDigit(text.replace(time[0], ' '));
  const age = text
    .replace(/[()[\]]/g, ' ')
    .trim()
    .split(/\s+/u);
  return [longestAge, longestAge - 1, longestAge - 2].some(
    (length) => age.length >= length && isRelativeLine(age.slice(-length).join(' '), language),
  );
}
