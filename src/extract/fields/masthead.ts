/**
 * The name of the paper as it stands above the article and is said again around it: beside a credit, in a claim of rights, at
 * the end of the page's title. Names that only the text says are none.
 */
import type { Span } from '../../model/provenance.ts';
import { monthOf, weekdayOf } from '../../text/dates/date-words.ts';
import { mediaWords } from '../../text/languages/press/around-words.ts';
import { foldLine } from '../../text/normalise.ts';
import { standsAlone } from '../../text/phrase-edges.ts';
import { countWords } from '../../text/word-count.ts';
import { type Proposal, proposeInferred } from '../choose.ts';
import type { Layout, Part } from '../layout.ts';
import { isSection } from '../roles/cells.ts';
import { isKnownPlace } from '../roles/facts/dateline-places.ts';
import { isKind } from '../roles/kinds.ts';
import { furnitureLine } from '../roles/phrase-book.ts';

/** The masthead stands among the first so many parts, in at most so many words. */
const reach = 15;
const longestName = 4;
const shortestName = 4;
/** It is said again in so many other parts around the article. */
const fewestAgain = 2;
const mostParts = 400;
const longestPart = 400;
const around: ReadonlySet<string> = new Set(['set-aside', 'credit', 'caption', 'editor-note', 'publisher', 'section']);

/** The paper's name, when one name above the article is said again around it more often than any other. */
export function masthead(layout: Layout): Proposal<string>[] {
  const parts = layout.parts.filter(({ role, text }) => around.has(role) && text.length <= longestPart);
  const others = [...parts.slice(0, mostParts / 2), ...parts.slice(-mostParts / 2)];
  const signing = others.filter(isSigning);
  if (signing.length === 0) return [];
  const headline = layout.parts.findIndex(({ role }) => role === 'headline');
  const above = layout.parts
    .slice(0, headline < 0 ? 0 : Math.min(headline, reach))
    .filter(({ role }) => role === 'set-aside');
  const names = above.flatMap((part) => cellsOf(layout, part)).filter(({ text }) => mayBeName(layout, text));
  const signed = names.filter(({ text }) => signing.some((part) => isNamedIn(text, part.text)));
  const lines = signed.length === 0 ? [] : others.map(folded);
  const counted = signed
    .map(({ text, span }) => ({ text, span, again: timesSaid(text, lines) }))
    .sort((a, b) => b.again - a.again);
  const [best] = counted;
  if (best === undefined || best.again <= (opensFile(layout, best.span) ? fewestAgain - 1 : fewestAgain)) return [];
  const isRivalled = counted.some(({ text, again }) => again === best.again && foldLine(text) !== foldLine(best.text));
  return isRivalled ? [] : [proposeInferred(best.text, [best.span], 'publisher/masthead', 'likely')];
}

/** The parts of a line that bars and dashes divide: "The Warden - Back to home". */
function cellsOf({ source }: Layout, { span }: Part): { readonly text: string; readonly span: Span }[] {
  const raw = source.slice(span.start, span.end);
  let at = 0;
  return raw.split(/(\s[-–—|·•]\s)/u).map((cell) => {
    const start = span.start + at + (cell.length - cell.trimStart().length);
    at += cell.length;
    return { text: cell.trim(), span: { start, end: start + cell.trim().length } };
  });
}

/** Whether a line may be a name at all: no town, no button, no section, no month, and no sentence. */
export function mayBeName({ language }: Layout, text: string): boolean {
  if (text.length < shortestName || countWords(text) > longestName || !/^[\p{Lu}\p{Lo}][^.!?:;,\d@]*$/u.test(text))
    return false;
  if (isKnownPlace(text)) return false;
  if (furnitureLine(text) !== null || isSection(text) || isKind(text) || mediaWords.has(foldLine(text))) return false;
  return monthOf(text, language, true) === null && weekdayOf(text, language) === null;
}

/** On the first line of the file stands what the page is called, or its menu begins. */
function opensFile({ parts }: Layout, { start }: Span): boolean {
  return start < (parts[0]?.span.end ?? 0);
}

/** Where a paper speaks of itself and of its writers. */
const ofItself: ReadonlySet<string | null> = new Set([
  'set-aside/newsletter',
  'set-aside/appeal',
  'set-aside/notice',
  'set-aside/author-box',
]);

/** A menu says its words again as well: a credit, a claim of rights or a box of the paper's own must name the paper. */
function isSigning({ role, text, rule }: Part): boolean {
  return role === 'credit' || role === 'caption' || text.includes('©') || ofItself.has(rule);
}

/** "Get our letter about fish farming" names no paper "Fish Farming": what is written small there is a matter. */
function isNamedIn(name: string, line: string): boolean {
  const [plain, wanted] = [line.toLowerCase(), name.toLowerCase()];
  for (let at = plain.indexOf(wanted); at >= 0; at = plain.indexOf(wanted, at + 1)) {
    if (standsAlone(plain, at, wanted.length) && !/^\p{Ll}/u.test(line.slice(at))) return true;
  }
  return false;
}

function folded({ text }: Part): string {
  return foldLine(text);
}

/** In how many of some folded lines a name stands. */
function timesSaid(text: string, lines: readonly string[]): number {
  const name = foldLine(text);
  return lines.filter((line) => {
    const at = line.indexOf(name);
    return at >= 0 && standsAlone(line, at, name.length);
  }).length;
}
