/**
 * Tells what stands within the element of the headline beside it: `<h1><span>Travel</span> A train to Genoa</h1>` holds a kicker
 * too. Where elements part a heading, their names say so, or the page's data, which give the headline without it.
 */
import type { Span } from '../../model/provenance.ts';
import { readDatedLine } from '../../text/dates/dated-line.ts';
import { trimSpan } from '../../text/lines.ts';
import { foldLine } from '../../text/normalise.ts';
import type { Segment } from '../segment.ts';
import { type Claim, claim, type Piece } from '../sheet.ts';
import type { PartHint } from './hint-words.ts';
import type { LaidPage } from './structure.ts';
import type { WeighedLine } from './weights.ts';

const rule = 'headline/page-heading';
const longestKicker = 8;
const shortestDeck = 4;
/** Signs that part the two, in whatever element they stand. */
const leadMarks = /^[\s:|·•/–—-]{1,9}/u;
const tailMarks = /[\s:|·•/–—-]{1,9}$/u;
const ofLabel: readonly PartHint[] = ['kicker', 'section'];

/** What the line of the headline holds: the headline alone, or a kicker or section before it, or a deck behind it. */
export function claimHeading(laid: LaidPage, source: string, segment: Segment, line: WeighedLine): Claim {
  const found = partedHeading(laid, source, line);
  if (found === null) return claim(segment, 'headline', rule, 'certain');
  const headline: Piece = { role: 'headline', span: found.headline, rule, confidence: 'certain' };
  return { segment: segment.index, pieces: found.other === null ? [headline] : [headline, found.other].sort(bySpan) };
}

function bySpan(a: Piece, b: Piece): number {
  return a.span.start - b.span.start;
}

function partedHeading(
  laid: LaidPage,
  source: string,
  line: WeighedLine,
): { headline: Span; other: Piece | null } | null {
  // Where the data give the line as it stands, with its kicker, it is cited so.
  const isWhole = laid.titles.some((title) => bareWords(title) === bareWords(line.text));
  for (const { element, span: around } of laid.inlinesOf(line)) {
    const span = trimSpan(source, around);
    const zone = laid.zones[element.index];
    const isLead = span.start === line.span.start && span.end < line.span.end;
    const isTail = span.end === line.span.end && span.start > line.span.start;
    if (zone === undefined || !(isLead || isTail)) continue;
    const rest = isLead ? { start: span.end, end: line.span.end } : { start: line.span.start, end: span.start };
    const own = bare(source, span);
    const headline = bare(source, rest);
    const text = source.slice(own.start, own.end);
    const isGiven = laid.titles.some((title) => holdsAlone(title, source.slice(headline.start, headline.end)));
    const parts = zone === laid.zones[line.block.index] ? [] : [...zone.parts];
    const isNamed = parts.some((part) => (isLead ? ofLabel.includes(part) : part === 'standfirst'));
    if (!(isGiven || (isNamed && !isWhole)) || !/\p{L}/u.test(source.slice(headline.start, headline.end))) continue;
    // Words for those who cannot see the page.
    if (zone.furniture !== null || !/\p{L}/u.test(text)) return { headline, other: null };
    if (isLead && (wordsIn(text) > longestKicker || /[.?!…]$/u.test(text))) continue;
    if (isTail && wordsIn(text) < shortestDeck) continue;
    return { headline, other: isTail ? tailPiece(own, text) : labelPiece(own, parts) };
  }
  return null;
}

/** Whether a title is these words, or has them before or behind the name of the site. */
function holdsAlone(title: string, words: string): boolean {
  const all = foldLine(title);
  const part = foldLine(words);
  if (all === part) return true;
  const signs = /\s[|·•–—-]\s/u;
  return part.includes(' ') && (all.startsWith(part) || all.endsWith(part)) && all.split(signs).includes(part);
}

function bareWords(text: string): string {
  return foldLine(text).replace(/[^\p{L}\p{M}\p{N}]+/gu, ' ');
}

function labelPiece(span: Span, parts: readonly PartHint[]): Piece {
  return parts.includes('section') && !parts.includes('kicker')
    ? { role: 'section', span, rule: 'section/own-line', confidence: 'likely' }
    : { role: 'kicker', span, rule: 'kicker/above-headline', confidence: 'likely' };
}

/** Behind the headline stands its deck, or the day. */
function tailPiece(span: Span, text: string): Piece {
  const dated = readDatedLine(text, null);
  if (dated?.form === 'own' && dated.published !== null)
    return { role: 'date-line', span, rule: 'published/own-line', confidence: 'likely' };
  if (dated?.form === 'own' && dated.updated !== null)
    return { role: 'update-line', span, rule: 'updated/update-line', confidence: 'likely' };
  return { role: 'standfirst', span, rule: 'standfirst/below-headline', confidence: 'likely' };
}

function bare(source: string, { start, end }: Span): Span {
  const text = source.slice(start, end);
  const lead = leadMarks.exec(text)?.[0].length ?? 0;
  const tail = lead === text.length ? 0 : (tailMarks.exec(text)?.[0].length ?? 0);
  return { start: start + lead, end: end - tail };
}

function wordsIn(text: string): number {
  return text.split(/\s+/u).length;
}
