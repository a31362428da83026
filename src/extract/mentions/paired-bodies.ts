/** Tells how far the name of a body goes that has "and" within it. Words alone, no evidence. */

import { lowerCase } from '../../text/char-kinds.ts';
import type { Gazetteer } from '../../text/gazetteer.ts';
import { ordinaryWords } from '../../text/languages/names/ordinary-words.ts';
import { phraseWords } from '../../text/languages/names/phrase-words.ts';
import { type Lexicon, says, withoutOwner } from './lexicon.ts';
import { isSign } from './sign.ts';
import type { Word } from './word-scan.ts';

/** "Food and Drug Administration", "Department of Trade and Industry": two fields of one body; null when they are not. */
export function pairedTo(
  words: readonly Word[],
  { from, at }: { readonly from: number; readonly at: number },
  lexicon: Lexicon,
  gazetteer: Gazetteer,
): number | null {
  const left = words[at - 1] as Word;
  const and = words[at] as Word;
  const right = words[at + 1];
  if ((lexicon.said(and.text) & says.and) === 0 || and.gap !== 'space' || right?.gap !== 'space' || !right.capital)
    return null;
  if (isCompanyPair(words, { from, at })) return at + 2;
  if (pairsOfBody(words, { from, at }, lexicon, gazetteer)) return at + 2;
  // "Dominick and Dominick": a firm of namesakes.
  const isFirm = left.text === right.text && words[at + 2]?.capital !== true && at - from === 1;
  if (isFirm && !isSign(left.text) && gazetteer.find(left.text) === null) return at + 2;
  const firm = endOfFirm(words, at, lexicon) ?? endOfPublishers(words, { from, at }, lexicon, gazetteer);
  if (firm !== null) return firm;
  if (isPhraseOfBody(words, { from, at }, lexicon)) return at + 2;
  const fields = endOfFields(words, { from, at }, lexicon, gazetteer);
  if (fields !== null) return fields;
  if ((lexicon.said(left.text) & lexicon.said(right.text) & says.field) === 0) return null;
  // "Rogaland Fire and Rescue": what it does, behind what it is called by.
  if (at - from === 2 && (lexicon.said((words[from] as Word).text) & (says.given | says.notName | says.role)) === 0)
    return at + 2;
  let to = at + 2;
  while (words[to]?.capital === true && words[to]?.gap === 'space') to += 1;
  const isBody = ({ text }: Word) => (lexicon.said(text) & (says.organisation | says.company)) !== 0;
  return words.slice(from, at - 1).some(isBody) || words.slice(at + 2, to).some(isBody) ? at + 2 : null;
}

/** "Maal Mining and Manufacturing Inc", "Cable and Wireless Plc": behind the "and" nothing but what the firm does; null otherwise. */
function endOfFirm(words: readonly Word[], at: number, lexicon: Lexicon): number | null {
  let to = at + 1;
  for (; words[to]?.gap === 'space' && words[to]?.capital === true; to += 1) {
    const { text } = words[to] as Word;
    const said = lexicon.said(text);
    if ((said & says.lastMark) !== 0) return to > at + 1 ? to + 1 : null;
    const generic = says.field | says.company | says.organisation;
    if ((said & generic) === 0 && !/ing$/.test(text) && !lexicon.isAbstract(text.toLowerCase())) return null;
  }
  return null;
}

/** "the Life and Liberty Party", "the Free and Equal Elections Foundation": two ordinary words behind the article, and a body at the end. */
function isPhraseOfBody(
  words: readonly Word[],
  { from, at }: { readonly from: number; readonly at: number },
  lexicon: Lexicon,
): boolean {
  const left = words[at - 1] as Word;
  const right = words[at + 1] as Word;
  const isBehindArticle = /^the$/i.test(words[at - 2]?.text ?? '') && left.gap === 'space';
  if (!lexicon.genericCapitals || at - from > 2 || !isBehindArticle) return false;
  let to = at + 2;
  while (words[to]?.gap === 'space' && words[to]?.capital === true) to += 1;
  const others = says.given | says.organisation | says.place | says.role | says.title | says.company | says.field;
  const isPlain = ({ text }: Word) =>
    (lexicon.said(text) & others) === 0 && (ordinaryWords.has(lowerCase(text)) || phraseWords.has(lowerCase(text)));
  const isBody = (lexicon.said(words[to - 1]?.text ?? '') & says.organisation) !== 0;
  return to > at + 2 && isBody && isPlain(left) && isPlain(right);
}

/**
 * "Ardley and Rowe Publishers Inc": behind the article or where a sentence begins two words that nobody knows, then what the
 * firm does and its mark; null otherwise.
 */
function endOfPublishers(
  words: readonly Word[],
  { from, at }: { readonly from: number; readonly at: number },
  lexicon: Lexicon,
  gazetteer: Gazetteer,
): number | null {
  const [left, right, trade, mark] = [words[at - 1], words[at + 1], words[at + 2], words[at + 3]] as Word[];
  if (at - from !== 1 || mark === undefined || (lexicon.said(mark.text) & says.lastMark) === 0) return null;
  if (trade?.gap !== 'space' || mark.gap !== 'space' || !trade.capital) return null;
  const trades = says.company | says.organisation | says.organisationKind | says.field;
  if ((lexicon.said(trade.text) & trades) === 0) return null;
  const others = says.given | says.organisation | says.place | says.role | says.title | says.company | says.notName;
  const isPlain = (word: Word | undefined) =>
    word !== undefined &&
    (lexicon.said(word.text) & others) === 0 &&
    !isSign(word.text) &&
    gazetteer.find(word.text) === null;
  // "Harper and Rowe Publishers Inc": one of them may be a given name too.
  return isPlain(right) && (isPlain(left) || (lexicon.said(left?.text ?? '') & others) === says.given) ? at + 4 : null;
}

/**
 * "Organisation of Coastal Trade and Development", "the Otto and Helga Maal Foundation": where what a body is of, or whom it
 * is called by, ends; null when something else may begin behind the "and".
 */
function endOfFields(
  words: readonly Word[],
  { from, at }: { readonly from: number; readonly at: number },
  lexicon: Lexicon,
  gazetteer: Gazetteer,
): number | null {
  const said = (one: number) => lexicon.said(words[one]?.text ?? '');
  let to = at + 2;
  // "Organisation for Lamp Cooperation and Development Edward Maal": somebody else.
  const isElse = (one: number) => at - from > 1 && (said(one) & (says.given | says.role | says.title)) !== 0;
  while (words[to]?.capital === true && words[to]?.gap === 'space' && !isElse(to)) to += 1;
  if (at - from === 1 && (said(from) & said(at + 1) & says.given) !== 0)
    return to - at > 2 && (said(to - 1) & says.organisation) !== 0 ? to : null;
  const isOf = words
    .slice(from + 1, at)
    .some((word, one) => /^(?:of|for)$/.test(word.text) && (said(from + one) & says.organisation) !== 0);
  const last = words[to - 1] as Word;
  const isField = (said(to - 1) & says.field) !== 0 || lexicon.isAbstract(withoutOwner(last.text).toLowerCase());
  if (!isOf || !isField) return null;
  const others = says.given | says.organisation | says.company | says.role | says.title;
  const isPlain = ({ text }: Word, one: number) =>
    ((said(at + 1 + one) & others) === 0 || text === 'International') && gazetteer.find(withoutOwner(text)) === null;
  return words.slice(at + 1, to).every(isPlain) ? to : null;
}

/** "Baikie and Company", "Marks and Sons"; "Orkney Library and Archive". */
function isCompanyPair(words: readonly Word[], { from, at }: { readonly from: number; readonly at: number }): boolean {
  const left = words[at - 1] as Word;
  const right = words[at + 1] as Word;
  const next = words[at + 2];
  if (partners.has(right.text)) return true;
  const isLast = next?.gap !== 'space' || !next.capital;
  return isLast && at - from > 1 && houses.has(left.text) && houses.has(right.text);
}

/** What partners in a firm are called at the end of its name. */
export const partners: ReadonlySet<string> = new Set([
  'Company',
  'Co',
  'Sons',
  'Daughters',
  'Brothers',
  'Partners',
  'Associates',
]);
const houses: ReadonlySet<string> = new Set(
  'Library Archive Archives Museum Gallery Theatre Theater School College Institute Laboratory Hospital Hospice'.split(
    ' ',
  ),
);

/** What clubs and trusts of two things are called. */
const ofTwo: ReadonlySet<string> = new Set(
  'Group Society Trust Association Club Council Institute Foundation Federation Museum Service'.split(' '),
);

/** "the Irish Whale and Dolphin Group": two plain words with a capital behind an article or a nationality, and what it is. */
function pairsOfBody(
  words: readonly Word[],
  { from, at }: { readonly from: number; readonly at: number },
  lexicon: Lexicon,
  gazetteer: Gazetteer,
): boolean {
  const left = words[at - 1] as Word;
  const right = words[at + 1] as Word;
  const head = words[at + 2];
  if (head?.gap !== 'space' || !ofTwo.has(head.text) || words[at + 3]?.capital === true || at - from > 3) return false;
  const opening = lexicon.said((words[from] as Word).text) & says.notName;
  const isLed = (at - from > 1 && opening !== 0) || (at - from === 1 && words[from - 1]?.text.toLowerCase() === 'the');
  const others = says.given | says.organisation | says.place | says.role | says.title | says.company | says.notName;
  return (
    isLed && [left, right].every(({ text }) => (lexicon.said(text) & others) === 0 && gazetteer.find(text) === null)
  );
}
