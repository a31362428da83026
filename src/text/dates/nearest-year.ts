/** The year of a day that is told without one, from the day of the article that tells it. */
import { type ArchiveDate, isoDay, isRealDay, parseEdtf } from '../../model/date.ts';

const millisecondsADay = 86_400_000;
/** Half a year: beyond it another year is as near. */
const farthest = 183;
/** A past day that would lie further ahead of the article than a slip explains is one of the year before. */
const farthestAhead = 31;

/** So many days after the article a day may stand that it tells as past, as articles are changed later; beyond it the telling was misread. */
const farthestSlip = 7;

/** Whether a day told as past lies after the article, and so far that nothing but a misreading explains it: "named to take over on 1 April". */
export function isBeyondSlip({ earliest }: ArchiveDate, article: ArchiveDate | null): boolean {
  if (earliest === null || article?.latest == null || earliest <= article.latest) return false;
  return (
    (Date.parse(earliest.slice(0, 10)) - Date.parse(article.latest.slice(0, 10))) / millisecondsADay > farthestSlip
  );
}

interface DayOfYear {
  /** 1 to 12. */
  readonly month: number;
  readonly day: number;
}

/**
 * The date nearest to the article's own, at most half a year away; null when the article's is not known to the day or
 * month, or when a day told as past would lie more than a month after it.
 */
export function nearestYear({ month, day }: DayOfYear, article: ArchiveDate | null, past: boolean): ArchiveDate | null {
  if (article === null || !['minute', 'day', 'month'].includes(article.precision)) return null;
  const { earliest, latest } = article;
  if (earliest === null || latest === null) return null;
  const year = Number(earliest.slice(0, 4));
  const distances = [year - 1, year, year + 1]
    .filter((candidate) => isRealDay(candidate, month, day))
    .map((candidate) => isoDay(candidate, month, day))
    .map((date) => ({ date, ahead: daysAhead(date, earliest, latest) }))
    .sort((a, b) => Math.abs(a.ahead) - Math.abs(b.ahead));
  const nearest = distances[0];
  if (nearest === undefined || Math.abs(nearest.ahead) > farthest || (past && nearest.ahead > farthestAhead))
    return null;
  return parseEdtf(nearest.date);
}

/** Days by which a date lies after the last day of the article's date; negative before its first; 0 within. */
function daysAhead(date: string, earliest: string, latest: string): number {
  const days = (from: string): number => (Date.parse(date) - Date.parse(from)) / millisecondsADay;
  return date > latest ? days(latest) : Math.min(0, days(earliest));
}
