/**
 * Gives every line of a page its role: what stands around the article is set aside by its elements alone, and the lines
 * of the article are read by the same rules as plain text, after what their elements say.
 */
import { flatMap } from '../../model/flat-map.ts';
import type { LanguageTag } from '../../model/ids.ts';
import type { Span } from '../../model/provenance.ts';
import { detectLanguage } from '../../text/detect-language.ts';
import { pressWordsFor } from '../../text/languages/press/presses.ts';
import type { Layout, Part } from '../layout.ts';
import { editorNotes } from '../roles/body/notes.ts';
import { datelines } from '../roles/facts/dateline.ts';
import { factLines } from '../roles/facts/fact-lines.ts';
import { knownLines } from '../roles/facts/known-lines.ts';
import { addressLines } from '../roles/facts/line-facts.ts';
import { appeals } from '../roles/furniture/appeal.ts';
import { betweenFurniture } from '../roles/furniture/between-furniture.ts';
import { boxes } from '../roles/furniture/boxes.ts';
import { commentSection } from '../roles/furniture/comments.ts';
import { invitations } from '../roles/furniture/invitations.ts';
import { notices } from '../roles/furniture/notices.ts';
import { pullQuotes } from '../roles/furniture/pull-quotes.ts';
import { relatedEntries } from '../roles/furniture/related.ts';
import { repeatedLines } from '../roles/furniture/repeats.ts';
import { authorBox } from '../roles/writers/author-box.ts';
import { bylines } from '../roles/writers/bylines.ts';
import { signOffs } from '../roles/writers/sign-offs.ts';
import type { Segment } from '../segment.ts';
import { claimAll, partsFrom, type RoleRule } from '../sheet.ts';
import type { ArticlePlace } from './article-place.ts';
import { isInside } from './element.ts';
import { elementCells } from './element-cells.ts';
import { headLines } from './head-lines.ts';
import { footEnd, ownDays } from './own-days.ts';
import { linkedWriters, plainWriters } from './own-writers.ts';
import { joinAsides, segmentsFrom } from './page-lines.ts';
import { aboveHeadline, type LaidPage, structureOf } from './structure.ts';
import { tailLines } from './tail-lines.ts';
import { headingLines, looseFigures, textLines } from './text-lines.ts';
import type { WeighedLine } from './weights.ts';
import type { Zone } from './zones.ts';

/** The text of a page, and what the page's data say the article is about. */
export interface ArticleText {
  /** The language that a person told; null when it must be found. */
  readonly told: LanguageTag | null;
  /** The page text, with the facts of its data behind it. */
  readonly text: string;
  readonly source: string;
  readonly sourceSpan: (span: Span) => Span;
  readonly descriptions: readonly string[];
}

/** Enough to choose the words to read with; the field is decided on all of the text. */
const languageSample = 5000;

/** From the firmest to the weakest: the first claim on a line holds. */
function rulesFor(
  laid: LaidPage,
  { descriptions, source }: Pick<ArticleText, 'descriptions' | 'source'>,
): readonly RoleRule[] {
  return [
    ownDays(laid),
    linkedWriters(laid, source),
    structureOf(laid),
    commentSection,
    tailLines(laid),
    addressLines,
    elementCells(laid),
    headFacts(laid),
    ...knownLines,
    appeals,
    invitations,
    notices,
    linksBelow(laid),
    headingLines(laid),
    bylines,
    plainWriters(laid),
    looseFigures(laid),
    boxes,
    editorNotes,
    headLines(laid, descriptions),
    repeatedLines,
    datelines,
    authorBox,
    pullQuotes,
    betweenFurniture,
    signOffs,
    textLines(laid),
  ];
}

/** The entries of lists of other stories; what markup shows as the heading of the paragraph below it is none of them. */
function linksBelow({ lines }: LaidPage): RoleRule {
  return (sheet, claims) =>
    relatedEntries(sheet, claims).filter(({ segment }) => {
      const isHeading = lines[segment]?.block.heading !== null;
      return !isHeading || sheet.segments[segment + 1]?.prose !== true || claims.has(segment + 1);
    });
}

/** Lines of several facts below the headline: elsewhere on a page they are its furniture. */
function headFacts({ place }: LaidPage): RoleRule {
  return (sheet, claims) =>
    factLines(sheet, claims).filter(
      ({ segment, pieces }) =>
        segment > (place.headline ?? -1) && segment < place.first && pieces.every(({ role }) => role !== 'headline'),
    );
}

/** The layout of a page. */
export function layoutOf(laid: LaidPage, { told, text, source, sourceSpan, descriptions }: ArticleText): Layout {
  const language = told ?? languageOf(laid);
  const press = pressWordsFor(language);
  const segments = segmentsFrom(laid.lines, source, sourceSpan);
  const { from, to } = reachOf(laid);
  const article = segments.slice(from, to).map((segment, index) => ({ ...segment, index }));
  const sheet = { source: text, language, press, segments: article };
  const own = partsFrom(sheet, claimAll(sheet, rulesFor(shifted(laid, from, to), { descriptions, source })));
  const around = (some: readonly Segment[]) => some.map((segment) => partAround(laid, segment));
  const parts = [...around(segments.slice(0, from)), ...own, ...around(segments.slice(to))];
  return { source: text, language, parts: joinAsides(parts) };
}

/** A line outside the article, set aside for what it stands in. */
function partAround({ lines, zones }: LaidPage, { index, text, span, line }: Segment): Part {
  const rule = zones[(lines[index] as WeighedLine).block.index]?.furniture ?? 'set-aside/outside';
  return { role: 'set-aside', text, span, line, rule, confidence: 'certain' };
}

/** The lines that can belong to the article: from right above the headline to the end of what holds the text. */
function reachOf(laid: LaidPage): { from: number; to: number } {
  const { lines, place } = laid;
  const inMain = flatMap(lines, ({ block }, index) => (isInside(block, place.main) ? [index] : []));
  const above = place.headline === null ? place.first : place.headline - aboveHeadline;
  const from = Math.max(0, Math.min(above, inMain[0] ?? place.first));
  return { from, to: Math.max(place.headline ?? 0, inMain.at(-1) ?? place.last, footEnd(laid)) + 1 };
}

/** The same page with its lines counted from `from`. */
function shifted(laid: LaidPage, from: number, to: number): LaidPage {
  const { headline, first, last, main } = laid.place;
  const place: ArticlePlace = {
    main,
    headline: headline === null ? null : headline - from,
    first: first - from,
    last: last - from,
  };
  return { ...laid, lines: laid.lines.slice(from, to), place };
}

function languageOf({ lines, place, zones }: LaidPage): string {
  const own = lines
    .slice(place.first, place.last + 1)
    .filter(({ weight, block }) => weight > 0 && (zones[block.index] as Zone).furniture === null);
  return detectLanguage(
    own
      .map(({ text }) => text)
      .join('\n')
      .slice(0, languageSample),
  ).language;
}
