/** Tells of a number without a noun whether it counts the same as the one before: "9.000, según la policía, y 25.000, según el sindicato". */
import type { LanguageTag } from '../../model/ids.ts';
import { lowerCase } from '../../text/char-kinds.ts';
import { reportingFor } from '../../text/languages/reporting/reporting.ts';
import { numeralWordsFor } from '../../text/numeral-words.ts';
import type { Numeral } from '../../text/numerals.ts';

/** What a number has that counts what the one before counts, as somebody else gives it. */
export const again = '#again';

/** Between two numbers for one thing there is no more: "1.200 estibadores, según el sindicato, y 850, según la empresa". */
const farthest = 70;
/** "In the words of" is no longer. */
const longestSource = 32;

/** Where the number before ends, and in which language it is. */
interface Behind {
  readonly from: number;
  readonly language: LanguageTag;
}

/**
 * A number of two digits and more behind "and" or a comma, with a comma, a full stop or the end behind it, or behind a comma with
 * whoever gives it right after.
 */
export function isEllipsis(text: string, numeral: Numeral, { from, language }: Behind): boolean {
  const { start, end, mayBeYear, low, high, unit } = numeral;
  if (mayBeYear || unit !== '' || (low ?? high ?? 0) < 10 || start - from > farthest) return false;
  if (/[,;]\s$/.test(text.slice(from, start)) && isGivenBy(text.slice(end, end + longestSource), language)) return true;
  const lead = /(?:^|[\s,])(\p{L}+)\s$/u.exec(text.slice(Math.max(from, start - 14), start))?.[1]?.toLowerCase();
  const { glue, to } = numeralWordsFor(language);
  return (
    lead !== undefined &&
    (glue.has(lead) || to.has(lead)) &&
    (/^\s?(?:[,;.)]|$)/.test(text.slice(end, end + 2)) || isGivenBy(text.slice(end, end + longestSource), language))
  );
}

/** "25 000 selon les organisateurs". */
function isGivenBy(behind: string, language: LanguageTag): boolean {
  const lower = lowerCase(behind).replace(/^[,\s]+/, '');
  return reportingFor(language).accordingTo.some((phrase) => lower.startsWith(`${phrase} `));
}
