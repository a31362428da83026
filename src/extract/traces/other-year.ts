/** Tells a number of another year from those of the day: "In 2011, 10 people died there." */
import type { ArticleRecord, NumberMention } from '../../model/article.ts';
import type { Block } from '../../model/block.ts';
import { yearOf } from '../../model/date.ts';
import { conceptOf } from '../../text/concepts.ts';
import { placeAt } from '../../text/span-search.ts';
import { cutBlock } from '../cut-block.ts';

/** What the traces of such a number have among what it counts. */
export const earlier = '#then';

const plainYear = /(?<![\d.,/-])(?:1[5-9]|20)\d\d(?![\d/-]|[.,]\d)/g;
/** "Since" and "depuis" stand right before. */
const longestLead = 14;

/** Whether the sentence of a number names a year before that of the article; what is counted "since 2011" is of today. */
export function isOfOtherYear({ body, language, published }: ArticleRecord, number: NumberMention): boolean {
  const day = published?.value.earliest ?? null;
  if (day === null) return false;
  const { text } = body[number.block] as Block;
  const { sentences } = cutBlock(body[number.block] as Block, language.value);
  const { start, end } = sentences[placeAt(sentences, number.within.start)] ?? { start: 0, end: text.length };
  for (const { 0: year, index } of text.slice(start, end).matchAll(plainYear)) {
    const at = start + index;
    if (at < number.within.end && at + year.length > number.within.start) continue;
    if (Number(year) < yearOf(day) && !isSince(text.slice(Math.max(start, at - longestLead), at), language.value))
      return true;
  }
  return false;
}

function isSince(before: string, language: string): boolean {
  const word = /(\p{L}+)\s$/u.exec(before)?.[1];
  return word !== undefined && conceptOf(word.toLowerCase(), language)?.kind === 'period';
}
