/** Tells of a number without a noun whether it counts the same as the one before: "9.000, según la policía, y 25.000, según el sindicato". */
import type { LanguageTag } from '../../model/ids.ts';
import { baseTag } from '../../text/base-tag.ts';
import { lowerCase } from '../../text/char-kinds.ts';
import { conceptKindOf } from '../../text/concepts.ts';
import { tallyWords } from '../../text/languages/numbers/tallies.ts';
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
  /** Where the sentence ends. */
  readonly until: number;
  readonly language: LanguageTag;
}

/**
 * A number of two digits and more behind "and" or a comma, with a full stop or the end behind it, or behind a comma with
 * whoever gives it right after.
 */
export function isEllipsis(text: string, numeral: Numeral, { from, until, language }: Behind): boolean {
  const { start, end, mayBeYear, low, high, unit } = numeral;
  if (mayBeYear || unit !== '' || (low ?? high ?? 0) < 10 || start - from > farthest) return false;
  if (/[,;]\s$/.test(text.slice(from, start)) && isGivenBy(text.slice(end, end + longestSource), language)) return true;
  const lead = /(?:^|[\s,])(\p{L}+)\s$/u.exec(text.slice(Math.max(from, start - 14), start))?.[1]?.toLowerCase();
  const { glue, to } = numeralWordsFor(language);
  return (
    lead !== undefined &&
    (glue.has(lead) || to.has(lead)) &&
    (isLast(text, end, until) || isGivenBy(text.slice(end, end + longestSource), language))
  );
}

/** Whether a number ends its sentence or what stands in brackets: not "aus dem 14. und 15. Jahrhundert". */
function isLast(text: string, end: number, until: number): boolean {
  return /^\s?[;)]/.test(text.slice(end, end + 2)) || /^[.!?"”»’]{0,3}\s*$/u.test(text.slice(end, until));
}

/** What is told of some of those just counted: `#part`. */
const some = '#part';
/** Sums and shares without their unit are of a million and more, or have a fraction. */
const leastSum = 1_000_000;
/** "la CGTV en a compté" is no longer. */
const farthestCount = 60;
/** Of fewer nobody has counts of his own. */
const leastCount = 100;

/**
 * What a number without a noun takes from the number before it in its sentence: "1.800 stillinger, heraf 620", "312 Millionen Euro
 * verdient, nach 268 Millionen im Vorjahr", "la CGTV en a compté 120 000". Null where nothing leads back to that.
 */
export function takenOver(
  text: string,
  numeral: Numeral,
  { counts: [head = '', ...told], from, until, language }: Behind & { readonly counts: readonly string[] },
): readonly string[] | null {
  const words = tallyWords[baseTag(language)];
  const { start, end, low, high, unit } = numeral;
  const value = low ?? high ?? 0;
  if (words === undefined || unit !== '' || head === '' || head === '#percent') return null;
  const between = lowerCase(text.slice(from, start));
  const behind = lowerCase(text.slice(end, end + longestSource));
  const isOfThem = words.whereof.some((phrase) => between.endsWith(` ${phrase} `) || behind.startsWith(` ${phrase} `));
  if (isOfThem && !isMeasured(text, end, language))
    return [head, ...told.filter((one) => one !== again && one !== some), some];
  if (conceptKindOf(head) === 'unit')
    return (value >= leastSum || !Number.isInteger(value)) && !isMeasured(text, end, language) ? [head] : null;
  if (numeral.mayBeYear || value < leastCount || between.length > farthestCount) return null;
  if (!isLast(text, end, until) && text[end] !== ',') return null;
  const isCount = between.split(/[^\p{L}'’]+/u).some((word) => words.counted.some((one) => word.startsWith(one)));
  return isCount ? [head, ...told.filter((one) => one !== again), again] : null;
}

function isMeasured(text: string, end: number, language: LanguageTag): boolean {
  const word = /^[\s-]*(\p{L}+)/u.exec(text.slice(end, end + longestSource))?.[1];
  return word !== undefined && numeralWordsFor(language).isMeasure(lowerCase(word));
}

/** "25 000 selon les organisateurs". */
function isGivenBy(behind: string, language: LanguageTag): boolean {
  const lower = lowerCase(behind).replace(/^[,\s]+/, '');
  return reportingFor(language).accordingTo.some((phrase) => lower.startsWith(`${phrase} `));
}
