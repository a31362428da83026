/**
 * The publisher as a copied page opens: what its logo says stands on the first line, above the menu. Told by a word of
 * newspapers, else only guessed, where a menu follows and the capitals of its language show a name.
 */

import { baseTag } from '../../text/base-tag.ts';
import { articleKinds, headingNouns, newsWords, paperWords } from '../../text/languages/newsroom-words.ts';
import { pressWordsFor, sectionNames } from '../../text/languages/press/presses.ts';
import { foldLine } from '../../text/normalise.ts';
import { type Proposal, proposeInferred } from '../choose.ts';
import type { Layout, Part } from '../layout.ts';
import { isKnownPlace } from '../roles/facts/dateline-places.ts';
import { isGivenName, isInvitation } from '../roles/names.ts';
import { isGeneric } from '../roles/paper-names.ts';
import { furnitureLine } from '../roles/phrase-book.ts';
import { mayBeName } from './masthead.ts';

/** Above the logo stand at most so many buttons, "Skip to content". */
const mostButtons = 3;
const longestName = 5;
/** Shorter words are articles: "El", "La". */
const shortestWord = 4;
/** So many of the lines right below it are looked at for the menu. */
const menuReach = 3;
const aside: ReadonlySet<string | null> = new Set([
  'set-aside/navigation',
  'set-aside/label',
  'set-aside/above-headline',
]);
const menu: ReadonlySet<string> = new Set(['set-aside', 'section']);
const small = /^\p{Ll}{1,4}$|^\p{Ll}{1,2}['’]\p{Lu}/u;

/** The name on the first line of the page, when it can be the paper's. */
export function openingName(layout: Layout): Proposal<string>[] {
  const { parts, source } = layout;
  const headline = parts.findIndex(({ role }) => role === 'headline');
  const at = parts.findIndex(({ role, text }) => role !== 'set-aside' || furnitureLine(text) === null);
  const first = parts[at];
  if (first === undefined || at > mostButtons || at >= headline || !aside.has(first.rule)) return [];
  const words = /[>›»→\n]/u.test(source.slice(first.span.start, first.span.end)) ? [] : first.text.split(' ');
  if (words.length < 2 || words.length > longestName || !mayBeName(layout, first.text)) return [];
  if (isInvitation(first.text) || isKnownPlace(first.text)) return [];
  if (isToldPaper(words)) return [proposeInferred(first.text, [first.span], 'publisher/masthead', 'likely')];
  const isGuess = hasMenuBelow(parts.slice(at + 1, headline)) && isProperName(layout, words);
  return isGuess ? [proposeInferred(first.text, [first.span], 'publisher/masthead', 'guess')] : [];
}

/** "Wold Valley News", "Podhorský deník", "صحيفة الضفة": a word for papers at one end, and no word that makes a heading of it. */
function isToldPaper(words: readonly string[]): boolean {
  const folded = words.map((word) => foldLine(word));
  const [first = '', last = ''] = [folded[0], folded.at(-1)];
  const others = paperWords.has(last) ? folded.slice(0, -1) : paperWords.has(first) ? folded.slice(1) : [];
  if (others.length === 0 || pressOffice.has(first) || pressOffice.has(last) || isOfHeading(others)) return false;
  if (!headingNouns.has(paperWords.has(last) ? last : first)) return true;
  // "News Harwick" heads a list, "The Spending Review" a matter, "Моравске новости" may be the news of anything.
  if (newsWords.has(last) && isKnownPlace(words.slice(0, -1).join(' '))) return false;
  return paperWords.has(last) && byNews.has(last) && !/^\p{Ll}/u.test(words.at(-1) ?? '');
}

/** What papers call themselves by behind a place, and pages a part of themselves behind other words. */
const byNews: ReadonlySet<string> = new Set([...newsWords, 'weekly', 'daily']);

/** "UFFICIO STAMPA", "Press Office": the word for the press stands in the names of those who write to it. */
const pressOffice: ReadonlySet<string> = new Set(['press', 'presse', 'stampa', 'prensa']);

/** "Latest News", "Health News", "Book Review", "United Kingdom News": what a page calls a part of itself. */
function isOfHeading(others: readonly string[]): boolean {
  if (sectionNames.has(others.join(' ')) || others.some((word) => isGeneric(word) || articleKinds.has(word)))
    return true;
  return others.every((word) => sectionNames.has(word) || paperWords.has(word) || headingNouns.has(word));
}

function hasMenuBelow(below: readonly Part[]): boolean {
  return (
    below.slice(0, menuReach).filter(({ role, text }) => menu.has(role) && (role === 'section' || isEntry(text)))
      .length > 1
  );
}

function isEntry(text: string): boolean {
  return furnitureLine(text) !== null || sectionNames.has(foldLine(text));
}

/** "Norra Dalposten", "La Feuille des Alpes": in most languages only names have capitals on all their words; the text says none of them small. */
function isProperName({ language, source }: Layout, words: readonly string[]): boolean {
  if (baseTag(language) === 'en' || language === 'und' || pressWordsFor(language)[0]?.capitalNouns === true)
    return false;
  if (isGivenName(words[0] ?? '') || words.some((word) => !/^\p{Lu}\p{Ll}/u.test(word) && !small.test(word)))
    return false;
  const own = words.filter((word) => !small.test(word));
  const telling = own.filter((word) => word.length >= shortestWord);
  return (
    own.length > 1 &&
    telling.length > 0 &&
    telling.every((word) => !isWrittenSmall(source, word) && !sectionNames.has(foldLine(word)))
  );
}

function isWrittenSmall(source: string, word: string): boolean {
  const small = word.toLowerCase();
  for (let at = source.indexOf(small); at >= 0; at = source.indexOf(small, at + 1))
    if (!/[\p{L}\p{M}@./-]/u.test(`${source.charAt(at - 1)}${source.charAt(at + small.length)}`)) return true;
  return false;
}
