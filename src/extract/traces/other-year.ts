/** Tells a number of another year from those of the day: "In 2011, 10 people died there." */
import type { ArticleRecord, NumberMention } from '../../model/article.ts';
import type { Block } from '../../model/block.ts';
import { yearOf } from '../../model/date.ts';
import type { LanguageTag } from '../../model/ids.ts';
import type { Span } from '../../model/provenance.ts';
import { baseTag } from '../../text/base-tag.ts';
import { lowerCase } from '../../text/char-kinds.ts';
import { conceptOf } from '../../text/concepts.ts';
import { otherTimes } from '../../text/languages/calendar/other-times.ts';
import { remembering } from '../../text/remembering.ts';
import { placeAt } from '../../text/span-search.ts';
import { cutBlock } from '../cut-block.ts';

/** What the traces of such a number have among what it counts. */
export const earlier = '#then';

const plainYear = /(?<![\d.,/-])(?:1[5-9]|20)\d\d(?![\d/-]|[.,]\d)/g;
/** "Since" and "depuis" stand right before. */
const longestLead = 14;

/**
 * Whether the sentence of a number names a year before that of the article, or says "last year"; what is counted "since 2011" is of
 * today.
 */
export function isOfOtherYear({ body, language, published, numbers }: ArticleRecord, number: NumberMention): boolean {
  const { text } = body[number.block] as Block;
  const { sentences } = cutBlock(body[number.block] as Block, language.value);
  const { start, end } = sentences[placeAt(sentences, number.within.start)] ?? { start: 0, end: text.length };
  const told = otherTimeIn(text.slice(start, end), language.value);
  if (told !== null && isNextTo(number, numbers, { start: start + told.start, end: start + told.end })) return true;
  const day = published?.value.earliest ?? null;
  if (day === null) return false;
  for (const { 0: year, index } of text.slice(start, end).matchAll(plainYear)) {
    const at = start + index;
    if (at < number.within.end && at + year.length > number.within.start) continue;
    if (Number(year) < yearOf(day) && !isSince(text.slice(Math.max(start, at - longestLead), at), language.value))
      return true;
  }
  return false;
}

/** Where a sentence says "last year" or "two years ago" first; null where it does not. */
function otherTimeIn(sentence: string, language: LanguageTag): Span | null {
  const match = patternFor(baseTag(language))?.exec(lowerCase(sentence).replaceAll('’', "'"));
  return match === null || match === undefined ? null : { start: match.index, end: match.index + match[0].length };
}

/** "48,000 came, up from 39,000 last year": the words are of the number beside them. */
function isNextTo({ block, within }: NumberMention, numbers: readonly NumberMention[], told: Span): boolean {
  const [from, to] = within.end <= told.start ? [within.end, told.start] : [told.end, within.start];
  return !numbers.some((other) => other.block === block && other.within.start >= from && other.within.end <= to);
}

/** One pattern a language; null for one without words. A number is one word at most: "three years ago", "12 años". */
const patternFor = remembering((tag: string): RegExp | null => {
  const words = otherTimes[tag];
  if (words === undefined) return null;
  const any = words.map((phrase) => phrase.replace('#', String.raw`[\p{L}\d]{1,20}`)).join('|');
  return new RegExp(String.raw`(?<!\p{L})(?:${any})(?!\p{L})`, 'u');
});

function isSince(before: string, language: LanguageTag): boolean {
  const word = /(\p{L}+)\s$/u.exec(before)?.[1];
  return word !== undefined && conceptOf(word.toLowerCase(), language)?.kind === 'period';
}
