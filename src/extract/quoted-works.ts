/** Leaves out of the speech what stands in quotation marks as a title or a name. Finds no speech and no speakers. */
import type { Mention, Quotation } from '../model/article.ts';
import type { Block } from '../model/block.ts';
import type { LanguageTag } from '../model/ids.ts';
import { baseTag } from '../text/base-tag.ts';
import { type WorkWords, workWordsOf } from '../text/languages/reporting/work-words.ts';

/**
 * The quotations without the titles of works: “The Slow Roads”, in English words with capitals in the midst of a sentence,
 * and in any language a few words right beside one for a work, "sangen «Juninatt i hagen»". Only what no verb of speech
 * leads to is one. `body` is what they stand in.
 */
export function withoutWorks(
  quotations: readonly Quotation[],
  body: readonly Block[],
  language: LanguageTag,
): readonly Quotation[] {
  const tag = baseTag(language);
  const words = workWordsOf(tag);
  if (words === null) return quotations;
  return quotations.filter((one) => {
    if ((one.verb !== null && one.speaker !== null) || one.form !== 'marked' || one.text.length > longestTitle)
      return true;
    const text = body[one.block]?.text ?? '';
    if (!isInside(text, one)) return true;
    const isTitled = tag === 'en' && one.speaker === null && titled.test(one.text.slice(1, -1));
    return !isTitled && !isCalledWork(text, one, words);
  });
}

/**
 * The quotations without names: «Стройтрест-9», „Seeadler“. A single word with a capital that no verb of speech and no colon
 * leads to is one, and so is what the article names besides.
 */
export function withoutNamed(
  quotations: readonly Quotation[],
  body: readonly Block[],
  mentions: readonly Mention[],
): readonly Quotation[] {
  return quotations.filter((one) => {
    const { form, verb, text, block, within, speaker } = one;
    if (form !== 'marked' || verb !== null || speaker !== null || text.length > longestTitle || text.length < 4)
      return true;
    const inner = { start: within.start + 1, end: within.end - 1 };
    const ahead = (body[block]?.text ?? '').slice(Math.max(0, within.start - 2), within.start);
    if (/[:：]\s?$/.test(ahead)) return true;
    const isName = mentions.some(
      (name) => name.block === block && name.within.start === inner.start && name.within.end === inner.end,
    );
    return !isName && !(oneWord.test(text.slice(1, -1)) && isAmongWords(body[block]?.text ?? '', one));
  });
}

/** A word with a capital, or one with a number. */
const oneWord = /^\p{Lu}[\p{L}\p{M}\p{N}’'.-]*[\p{L}\p{N}]$/u;

/** Whether words of a sentence stand beside it. */
function isAmongWords(text: string, { within: { start, end } }: Quotation): boolean {
  return (
    /\p{L}[,–—-]? (?:[–—-] )?$/u.test(text.slice(Math.max(0, start - 5), start)) ||
    /^ (?:\p{Ll}|[–—-] )/u.test(text.slice(end, end + 3))
  );
}

const longestTitle = 70;
const mostWords = 8;
/** Endings of a word that stands for its forms: "romanen", "фильме". */
const longestEnding = 4;

/** In the midst of a sentence, with nothing that leads to speech. */
function isInside(text: string, { within: { start, end } }: Quotation): boolean {
  return (
    /\p{L} $/u.test(text.slice(Math.max(0, start - 2), start)) &&
    (end >= text.length || /^[ .,;)]/.test(text.slice(end, end + 1)))
  );
}

/** Two words or more, each with a capital but small ones between. */
const titled =
  /^\p{Lu}[\p{L}’'-]*(?: (?:(?:of|the|a|an|in|on|to|and|for|at|with|from) ){0,3}\p{Lu}[\p{L}’'-]*){1,7},?$/u;

function isCalledWork(text: string, { text: quoted, within }: Quotation, { nouns, deeds }: WorkWords): boolean {
  const inner = quoted.slice(1, -1).trim();
  if (!/^(?:\p{Lu}|\p{N})/u.test(inner) || /[.!?…:;,]$/u.test(inner) || inner.split(' ').length > mostWords)
    return false;
  const before =
    text
      .slice(Math.max(0, within.start - reach), within.start)
      .toLowerCase()
      .match(words) ?? [];
  const [behind = ''] =
    text
      .slice(within.end, within.end + reach)
      .toLowerCase()
      .match(words) ?? [];
  const last = before.at(-1) ?? '';
  return nouns.some((noun) => isForm(last, noun) || isForm(behind, noun)) || deeds.includes(last);
}

const words = /[\p{L}\p{M}’'-]+/gu;
const reach = 24;

function isForm(word: string, noun: string): boolean {
  return word.startsWith(noun) && word.length <= noun.length + longestEnding;
}
