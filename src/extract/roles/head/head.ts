/** Reads what stands above the text: headline, kicker, section and standfirst. */
import type { Confidence } from '../../../model/provenance.ts';
import { foldLine } from '../../../text/normalise.ts';
import type { Segment } from '../../segment.ts';
import { type Claim, type Claims, claim, openSegments, roleOf, type Sheet, setAside } from '../../sheet.ts';
import { regionBelowFacts } from '../article-region.ts';
import { isSection } from '../cells.ts';
import { isDatelineAlone } from '../facts/dateline.ts';
import { isKind } from '../kinds.ts';
import { isPaper, namesOutlet } from '../paper-names.ts';
import { signatureClaim, signsArticle } from '../writers/signature-line.ts';
import { isOfPage, isToldOf } from '../writers/told-name.ts';
import { headlineLines } from './broken-headline.ts';
import { type Column, columnTitle } from './column-title.ts';
import { isDeckOfText, saysAgain } from './deck-of-text.ts';
import { chooseHeadline, isFact } from './headline-line.ts';
import { type Above, labelsOver } from './label-lines.ts';
import { withSignatures } from './signed-standfirst.ts';
import { type BelowHeadline, standfirstClaims, tellsNothing } from './standfirst-line.ts';

/** More running text than this above a date line, and it is no longer the head of the article. */
const longestStandfirst = 90;
const longestQuestion = 25;
const fewestTitleWords = 4;
const fewestTextWords = 20;

/** Claims the lines above the text. A headline on the header line is already claimed and stays. */
export function head(sheet: Sheet, claims: Claims): Claim[] {
  const open = openSegments(sheet, claims);
  const lede = ledeOf(sheet, claims, open);
  if (lede === null) return [];
  const above = open.filter((segment) => segment.index < lede);
  const stated = [...claims.values()].find(({ pieces }) => pieces.some(({ role }) => role === 'headline'));
  if (stated !== undefined)
    return [
      ...aboveStated(
        { sheet, claims, lines: above.filter((segment) => segment.index < stated.segment), lede },
        stated.pieces[0]?.rule === 'headline/heading',
      ),
      ...below({
        sheet,
        claims,
        lede,
        headline: stated.segment,
        lines: above.filter(({ index }) => index > stated.segment),
      }),
    ];
  const column = columnTitle(sheet, claims, above);
  if (column !== null) return columnHead(sheet, claims, above, column);
  const chosen = chooseHeadline(sheet, claims, withoutRetold(sheet, above, lede), lede);
  if (chosen === null) return above.length === 1 ? sectionAlone(sheet, claims, above) : [];
  const { line, confidence } = chosen;
  const [headline = line, ...others] = headlineLines(sheet, claims, line);
  const last = others.at(-1) ?? headline;
  return [
    ...(last === headline ? [headlineClaim(sheet, headline, confidence)] : joinedHeadline(headline, others)),
    ...labelsOver({ sheet, claims, lines: above.filter((segment) => segment.index < headline.index), lede }),
    ...below({
      sheet,
      claims,
      lede,
      headline: last.index,
      lines: above.filter(({ index }) => index > last.index),
    }),
    ...repeats(open, headline),
  ];
}

/** "Ask Marjorie" is the headline of a column; the first question below it belongs to the text. */
function columnHead(sheet: Sheet, claims: Claims, above: readonly Segment[], { title, first }: Column): Claim[] {
  const lines = above.filter(({ index }) => index > title.index && index < first);
  return [
    headlineClaim(sheet, title, 'likely'),
    ...labelsOver({ sheet, claims, lines: above.filter(({ index }) => index < title.index), lede: first }),
    ...below({ sheet, claims, lede: first, headline: title.index, lines }),
  ];
}

/** A sentence of which the text says most words again is its standfirst, never its headline. */
function withoutRetold(sheet: Sheet, above: readonly Segment[], lede: number): readonly Segment[] {
  const last = above.at(-1);
  const text = sheet.segments[lede];
  if (last === undefined || text === undefined || !last.prose || /[?!？！؟]["”’»]?$/u.test(last.text)) return above;
  const isRetold = above.length > 1 && saysAgain(sheet, last, text);
  return isRetold ? above.slice(0, -1) : above;
}

/** A headline over several lines: the first has all of it. */
function joinedHeadline(first: Segment, others: readonly Segment[]): Claim[] {
  const span = { start: first.span.start, end: others.at(-1)?.span.end ?? first.span.end };
  return [
    { segment: first.index, pieces: [{ role: 'headline', span, rule: 'headline/own-line', confidence: 'likely' }] },
    ...others.map(({ index }): Claim => ({ segment: index, pieces: [] })),
  ];
}

/**
 * "OPINION | Give the islands their boats": the kind of the article or its section before a bar is the kicker. Any other words
 * before a bar belong to the headline as it is printed and cited: "BUDGET 3.0 | Sars gets R4bn to hire debt collectors".
 */
function headlineClaim({ source }: Sheet, headline: Segment, confidence: Confidence): Claim {
  const raw = source.slice(headline.span.start, headline.span.end);
  const whole = namedBehind(headline, raw) ?? claim(headline, 'headline', 'headline/own-line', confidence);
  const [lead = '', label = ''] = /^(\p{Lu}[^\s|]+(?: [^\s|]+){0,2})\s{0,3}\|\s{0,3}(?=[^\s|])/u.exec(raw) ?? [];
  const title = raw.slice(lead.length);
  const isTitle = title.split(/\s+/u).length >= fewestTitleWords && !title.includes('|');
  if (label === '' || !isTitle || !(isKind(label) || isSection(label))) return whole;
  const { start, end } = headline.span;
  const likely = 'likely' as const;
  return {
    segment: headline.index,
    pieces: [
      { role: 'kicker', span: { start, end: start + label.length }, rule: 'kicker/above-headline', confidence: likely },
      { role: 'headline', span: { start: start + lead.length, end }, rule: 'headline/own-line', confidence: likely },
    ],
  };
}

/** "Last village school to shut | Sundrey Herald": a page's title ends in the name of the paper. */
function namedBehind({ index, span }: Segment, raw: string): Claim | null {
  const match = /\s{1,3}[|–—-]\s{1,3}(\p{Lu}[^|–—]{2,40})$/u.exec(raw);
  const title = raw.slice(0, match?.index);
  // Behind a dash a known paper may be the source of the news: "Bridge to stay shut – Reuters".
  const isName = match?.[0].includes('|') ? namesOutlet : isPaper;
  if (match === null || !isName(match[1] ?? '') || title.split(/\s+/u).length < fewestTitleWords) return null;
  const end = span.start + match.index;
  const paper = { start: span.end - (match[1] ?? '').length, end: span.end };
  return {
    segment: index,
    pieces: [
      { role: 'headline', span: { start: span.start, end }, rule: 'headline/own-line', confidence: 'likely' },
      { role: 'publisher', span: paper, rule: 'publisher/own-line', confidence: 'likely' },
    ],
  };
}

/** Above a headline that markup shows stand labels; above one that a label announces, the paper's name and what a database prints. */
function aboveStated(above: Above, isHeading: boolean): Claim[] {
  const labels = isHeading ? labelsOver(above) : [];
  return above.lines
    .filter(({ index }) => labels.every(({ segment }) => segment !== index))
    .filter(({ prose }) => !prose)
    .map((line) =>
      isPaper(line.text.replace(/\s\([^()]{2,30}\)$/u, ''))
        ? claim(line, 'publisher', 'publisher/own-line')
        : setAside(line, 'set-aside/label'),
    )
    .concat(labels);
}

/** The index of the first segment of the text: after the facts that close the head, when there are some. */
function ledeOf(sheet: Sheet, claims: Claims, open: readonly Segment[]): number | null {
  const header = roleOf(claims, 0) === 'header-date' ? claims.get(0)?.pieces[1] : undefined;
  if (header?.role === 'paragraph') return null;
  const region = regionBelowFacts(sheet, claims, open);
  if (region === null) return open.length > 1 && open[0]?.gapAfter ? openingOf(open) : null;
  const fact = lastFactOfHead(sheet, claims, open, region.first);
  const text = open.filter((segment) => segment.prose && segment.index > fact && segment.index >= region.first);
  // A long line that ends like no sentence may be a strip of links.
  const closed = text.filter((segment) => segment.closed);
  const [opening] = closed.length > 0 ? closed : text;
  const asked = opening !== undefined && asksAbove(open, opening, text);
  const first = asked ? text[text.indexOf(opening) + 1] : opening;
  const second = first === undefined ? undefined : text[text.indexOf(first) + 1];
  if (first === undefined || second === undefined || fact > first.index) return first?.index ?? null;
  return isDeckOfText(sheet, claims, first, second) ? second.index : first.index;
}

/** Where no line is closed as a sentence is, the text begins with the first that is too long for a title, else below the first line. */
function openingOf(open: readonly Segment[]): number | null {
  const long = open.find(({ index, words }) => index > 0 && words >= fewestTextWords);
  return (long ?? open[1])?.index ?? null;
}

/** "Why is the bridge to close for two years?" above the text is its headline, where no other line could be. */
function asksAbove(open: readonly Segment[], opening: Segment, text: readonly Segment[]): boolean {
  const next = text[text.indexOf(opening) + 1];
  if (!/[?!？！؟]["”’»]?$/u.test(opening.text) || opening.words > longestQuestion || next === undefined) return false;
  const isTitle = ({ index, words }: Segment) => index < opening.index && words >= fewestTitleWords;
  return next.index - opening.index <= 6 && opening.gapAfter && !open.some(isTitle);
}

/** The last date line or byline above which there is too little running text for an article; -1 when there is none. */
function lastFactOfHead(sheet: Sheet, claims: Claims, open: readonly Segment[], from: number): number {
  const prose = new Map(open.filter((segment) => segment.prose).map(({ index, words }) => [index, words]));
  const total = [...prose].reduce((sum, [index, words]) => sum + (index >= from ? words : 0), 0);
  let last = -1;
  let words = 0;
  for (const { index } of sheet.segments) {
    // Below more than half of the text a name or date signs it: "Reporting by …" under a report of three sentences.
    if (words > longestStandfirst || words * 2 > total) break;
    if (isFact(claims, index)) last = index;
    else if (index >= from) words += prose.get(index) ?? 0;
  }
  return [...prose.keys()].some((index) => index > last) ? last : -1;
}

/** "Politics" right above a text without a headline. */
function sectionAlone(sheet: Sheet, claims: Claims, above: readonly Segment[]): Claim[] {
  const made = labelsOver({ sheet, claims, lines: above, lede: (above[0]?.index ?? 0) + 1 });
  return made.filter(({ pieces }) => pieces[0]?.role === 'section');
}

/** Below the headline and above the text: the standfirst, a lone name is the byline, a few words are a button. */
function below(head: BelowHeadline): Claim[] {
  const signed = head.lines.filter(
    (line) => signsArticle(head.sheet, line) && !isToldOf(head.sheet, line) && !isOfPage(head.sheet, line),
  );
  const titled = head.lines.filter((line) => isTitleBesideDay(head.sheet, head.claims, line));
  const lines = head.lines.filter((line) => !signed.includes(line) && !titled.includes(line));
  const standfirst = withSignatures(head.sheet, standfirstClaims({ ...head, lines }));
  const others = lines.filter(({ index }) => standfirst.every(({ segment }) => segment !== index));
  return [
    ...signed.map((line) => signatureClaim(head.sheet, line)),
    ...titled.map((line) => claim(line, 'publisher', 'publisher/own-line')),
    ...standfirst,
    ...others.flatMap((line) =>
      tellsNothing(head.sheet, line) ? [setAside(line, 'set-aside/label')] : besideStandfirst(line),
    ),
  ];
}

/** "The Harwick Lantern" right above the day: no person and no place is called so. */
function isTitleBesideDay({ segments }: Sheet, claims: Claims, { text, index, gapAfter }: Segment): boolean {
  if (!/^(?:The|THE)(?: \p{Lu}[\p{L}’'-]+){1,3}$/u.test(text) || isKind(text) || isSection(text)) return false;
  return !gapAfter && segments[index + 1] !== undefined && roleOf(claims, index + 1) === 'date-line';
}

function besideStandfirst(line: Segment): Claim[] {
  if (isDatelineAlone(line.text)) return [claim(line, 'dateline', 'dateline/opening')];
  if (namesOutlet(line.text)) return [claim(line, 'publisher', 'publisher/own-line')];
  return !line.closed && line.words <= 4 ? [setAside(line, 'set-aside/navigation')] : [];
}

/** The headline again, as page title or above a picture. */
function repeats(open: readonly Segment[], headline: Segment): Claim[] {
  const folded = foldLine(headline.text);
  return open
    .filter((other) => other !== headline && other.words === headline.words && foldLine(other.text) === folded)
    .map((other) => setAside(other, 'set-aside/repeat'));
}
