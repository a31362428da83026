/** Leaves out of the speech what stands in quotation marks as the title of a work. Finds no speech and no speakers. */
import type { Quotation } from '../model/article.ts';
import type { Block } from '../model/block.ts';
import type { LanguageTag } from '../model/ids.ts';
import { baseTag } from '../text/base-tag.ts';

/**
 * The quotations without the titles of works, “The Slow Roads”: in English words with capitals in the midst of a sentence
 * that nobody is found to say. `body` is what they stand in.
 */
export function withoutWorks(
  quotations: readonly Quotation[],
  body: readonly Block[],
  language: LanguageTag,
): readonly Quotation[] {
  if (baseTag(language) !== 'en') return quotations;
  return quotations.filter((one) => one.speaker !== null || one.verb !== null || !isWork(one, body));
}

function isWork({ text, block, within }: Quotation, body: readonly Block[]): boolean {
  const own = body[block];
  if (own === undefined || !('text' in own) || !titled.test(text.slice(1, -1))) return false;
  const isInside = /\p{L} $/u.test(own.text.slice(Math.max(0, within.start - 2), within.start));
  return isInside && /^[ .,;)]/.test(own.text.slice(within.end, within.end + 1));
}

/** Two words or more, each with a capital but small ones between. */
const titled =
  /^\p{Lu}[\p{L}’'-]*(?: (?:(?:of|the|a|an|in|on|to|and|for|at|with|from) ){0,3}\p{Lu}[\p{L}’'-]*){1,7},?$/u;
