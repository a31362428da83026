/**
 * Finds the writers whom the rules for text would not: a link to the author's page right above or below the standfirst, a
 * name alone in the head, and a name beside the day.
 */
import { readDatedLine } from '../../text/dates/dated-line.ts';
import { isKnownPlace } from '../roles/facts/dateline-places.ts';
import { isGivenName, isName, isNames } from '../roles/names.ts';
import { namesOutlet } from '../roles/paper-names.ts';
import type { Segment } from '../segment.ts';
import { type Claim, type Claims, claim, openSegments, type Piece, type RoleRule, type Sheet } from '../sheet.ts';
import { attribute, type Element } from './element.ts';
import { partsAt } from './line-parts.ts';
import type { LaidPage } from './structure.ts';
import type { WeighedLine } from './weights.ts';

/** A standfirst that reads as the first paragraph stands above the writer. */
const belowStandfirst = 2;
const longestName = 60;
const separator = /\s[-–—|•·/]\s|,\s/gu;

/** The rule for links to the pages of authors: among the lines of the text any other link leads to another story. */
export function linkedWriters(laid: LaidPage, source: string): RoleRule {
  return ({ segments }) =>
    headOf(laid, segments).flatMap((segment) => {
      const line = laid.lines[segment.index] as WeighedLine;
      return line.linky && isNamed(laid, source, line) && mayBeWriters(segment.text)
        ? [claim(segment, 'byline', 'byline/by-line')]
        : [];
    });
}

/** The rule for a name alone in the head where nothing else names the writer, and for names beside the day. */
export function plainWriters(laid: LaidPage): RoleRule {
  return (sheet, claims) => {
    const open = new Set(openSegments(sheet, claims));
    const head = headOf(laid, sheet.segments).filter((segment) => open.has(segment) && isPlain(laid, segment));
    const dated = head.flatMap((segment) => besideDay(sheet, segment));
    const isSigned = dated.length > 0 || hasByline(claims);
    const alone = isSigned
      ? undefined
      : head.find(({ text }) => isNames(text) && isGivenName(text) && !namesOutlet(text));
    return alone === undefined ? dated : [...dated, claim(alone, 'byline', 'byline/by-line')];
  };
}

/** The lines between the headline and the text, and those right below a first paragraph that may be the standfirst. */
function headOf({ place }: LaidPage, segments: readonly Segment[]): readonly Segment[] {
  return segments.slice(place.headline === null ? place.first : place.headline + 1, place.first + belowStandfirst + 1);
}

function isPlain({ lines, zones, place }: LaidPage, { index }: Segment): boolean {
  const { block, linky } = lines[index] as WeighedLine;
  const zone = zones[block.index];
  return index < place.first && !linky && block.heading === null && zone?.furniture === null && zone.caption === null;
}

function hasByline(claims: Claims): boolean {
  return [...claims.values()].some(({ pieces }) => pieces.some(({ role }) => role === 'byline'));
}

/** Whether elements call a line its writer: by their names, `rel="author"` or `itemprop="author"`. */
function isNamed(laid: LaidPage, source: string, line: WeighedLine): boolean {
  const zone = laid.zones[line.block.index];
  if (zone?.furniture !== null || zone.caption !== null) return false;
  const within = laid.inlinesOf(line).map(({ element }) => element);
  const isMarked = (element: Element) =>
    /(?:^|\s)author(?:\s|$)/i.test(
      `${attribute(source, element, 'rel') ?? ''} ${attribute(source, element, 'itemprop') ?? ''}`,
    );
  return partsAt(laid, line).has('byline') || [line.block, ...within].some(isMarked);
}

/** Names with capitals, or a short line where letters have none. */
function mayBeWriters(text: string): boolean {
  if (text.length > longestName || /\p{Nd}|[.?!:]$/u.test(text) || namesOutlet(text)) return false;
  return isNames(text) || /^[\p{Lo}\p{M}\s・·、,]+$/u.test(text);
}

/** "Kerekes Gábor - 2019. márc. 23.", "3 May 2022 | Ann Lee": a name and the day, and nothing else. */
function besideDay({ language }: Sheet, { index, span, text }: Segment): Claim[] {
  for (const { index: at, 0: mark } of text.matchAll(separator)) {
    const [before, behind] = [text.slice(0, at), text.slice(at + mark.length)];
    for (const isFirst of [true, false]) {
      const [name, day] = isFirst ? [before, behind] : [behind, before];
      if (!isPerson(name)) continue;
      const dated = readDatedLine(day, language);
      if (dated?.form !== 'own' || dated.published?.kind !== 'date') continue;
      const cut = span.start + (isFirst ? at + mark.length : at);
      const own: Piece = {
        role: 'byline',
        span: isFirst ? { start: span.start, end: span.start + at } : { start: cut + mark.length, end: span.end },
        rule: 'byline/by-line',
        confidence: 'likely',
      };
      const date: Piece = {
        role: 'date-line',
        span: isFirst ? { start: cut, end: span.end } : { start: span.start, end: cut },
        rule: 'published/own-line',
        confidence: 'likely',
      };
      return [{ segment: index, pieces: isFirst ? [own, date] : [date, own] }];
    }
  }
  return [];
}

function isPerson(name: string): boolean {
  return isName(name) && name.includes(' ') && !isKnownPlace(name) && !namesOutlet(name);
}
