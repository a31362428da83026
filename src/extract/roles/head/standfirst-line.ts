/** Finds the standfirst between headline and text, above or below who wrote it and when. Claims nothing else. */
import { holdsDigit } from '../../../text/char-kinds.ts';
import { lineLabels } from '../../../text/dates/date-labels.ts';
import { perPress } from '../../../text/languages/press/per-press.ts';
import { foldLine } from '../../../text/normalise.ts';
import type { Segment } from '../../segment.ts';
import { type Claim, type Claims, claim, roleOf, type Sheet } from '../../sheet.ts';
import { paragraphPieces, readDateline } from '../facts/dateline.ts';
import { isInvitation, isNames } from '../names.ts';
import { namesOutlet } from '../paper-names.ts';
import { labelLength, labelsOf } from '../phrase-book.ts';
import { isCaption } from '../pictures/captions-by-end.ts';

const shortest = 6;
/** Right below the headline fewer words are enough, and a second line of so few goes with them: decks. */
const shortestDeck = 4;
const shortestOverFact = 3;
const longestDeck = 9;
/** A paragraph that touches the date above it and none below it is no longer than this when it is the standfirst. */
const longestTouching = 26;
const mostButtons = 4;
const longestButton = 5;
const longestReadingTime = 60;
/** The caption of a picture stands so many lines below the words for those who cannot see it. */
const altReach = 3;
const fewestAlt = 2;
const facts: ReadonlySet<string | null> = new Set(['date-line', 'update-line', 'byline', 'credit', 'caption']);
const pictured: ReadonlySet<string | null> = new Set(['credit', 'caption']);
const mostPicture = 2;

/** A date stands in the first so many characters of a line that a label for one opens. */
const dateReach = 40;

const days: ReadonlySet<string | null> = new Set(['date-line', 'update-line']);

/** What surrounds the lines in which the standfirst is looked for. */
export interface BelowHeadline {
  readonly sheet: Sheet;
  readonly claims: Claims;
  /** The open lines between headline and text. */
  readonly lines: readonly Segment[];
  /** Index of the headline; null where markup told it. */
  readonly headline: number | null;
  /** Where the text begins. */
  readonly lede: number;
}

/** The claims that a standfirst makes; none when there is none. */
export function standfirstClaims(below: BelowHeadline): Claim[] {
  const { sheet } = below;
  const lines = below.lines.filter((line) => !saysHeadline(below, line));
  const placed = placedStandfirst(below, lines[0]);
  if (placed !== null) return [placed];
  const line = lines.find((one) => one.words >= shortest && mayBe(sheet, one));
  if (line !== undefined) return joined(line, lines, sheet);
  const deck = lines.find((one) => isDeck(one, below));
  if (deck !== undefined) return joined(deck, lines, sheet);
  const touching = touchingFacts(below);
  return touching === null ? [] : [standfirst(touching)];
}

/** "TROMSØ (VG) Kristian Moe found no flat." right below the headline and right above who wrote it: a standfirst with its place. */
function placedStandfirst({ sheet, claims, headline }: BelowHeadline, line: Segment | undefined): Claim | null {
  if (line === undefined || line.index - 1 !== headline || line.words > longestTouching * 2) return null;
  if (roleOf(claims, belowPicture(claims, line.index + 1)) !== 'byline') return null;
  const [dateline, text] = paragraphPieces(sheet, line.span);
  if (dateline === undefined || text === undefined) return null;
  const standfirst = { ...text, role: 'standfirst', rule: 'standfirst/below-headline' } as const;
  return { segment: line.index, pieces: [dateline, standfirst] };
}

/** The line below the lead picture that may stand there. */
function belowPicture(claims: Claims, from: number): number {
  let at = from;
  while (at < from + mostPicture && pictured.has(roleOf(claims, at))) at += 1;
  return at;
}

/** The headline again, or what it opens with. */
function saysHeadline({ sheet, headline }: BelowHeadline, { text }: Segment): boolean {
  const stated = headline === null ? undefined : sheet.segments[headline];
  return stated !== undefined && foldLine(stated.text).startsWith(foldLine(text).replace(/[\s.…]{1,9}$/u, ''));
}

function standfirst(line: Segment): Claim {
  return claim(line, 'standfirst', 'standfirst/below-headline');
}

/** "Folkebladet | 23.09.2011 | Side 14" */
const rowOfFacts = /\s[|·•]\s[^|·•]{1,80}\s[|·•]\s/u;

/** No date that counts from a day unknown, "Publié il y a 3 heures", no caption, no "Source: …". */
function mayBe(sheet: Sheet, line: Segment): boolean {
  const { language, press } = sheet;
  const { text } = line;
  if (tellsNothing(sheet, line) || isNoSentence(sheet, line)) return false;
  // What opens with a dateline is the text.
  if (isCaption(text) || readDateline(text, sheet) !== null || rowOfFacts.test(text)) return false;
  const { published, updated } = lineLabels(language);
  if (/\d/.test(text.slice(0, dateReach)) && opensWithAny(text, [...published, ...updated])) return false;
  return (['publisher', 'keywords', 'byline', 'section'] as const).every(
    (kind) => labelLength(text, labelsOf(press, kind)) === 0,
  );
}

/** What announces the text, words that are said twice, and those for who cannot see the picture whose caption stands below. */
function isNoSentence({ segments }: Sheet, { text, closed, index }: Segment): boolean {
  if (/[:：]$/u.test(text) && text.length <= longestReadingTime) return true;
  if (closed) return false;
  // "banner click 244 banner 244"
  const words = foldLine(text).split(/\s+/u);
  if (words.length <= longestDeck && new Set(words).size * 3 <= words.length * 2) return true;
  return segments
    .slice(index + 1, index + 1 + altReach)
    .some((line) => line.words >= fewestAlt && line.text.length < text.length && text.endsWith(` ${line.text}`));
}

/** Whether a line between headline and text only files the article or counts something. */
export function tellsNothing({ press }: Sheet, { text }: Segment): boolean {
  return isFiled(press, text) || isMostlyDigits(text) || isReadingTime(text);
}

/** "⏱️ Čas čítania: 1 min (146 slov)" */
function isReadingTime(text: string): boolean {
  return text.length <= longestReadingTime && /:\s?\d{1,2}\s?min\.?(?!\p{L})/iu.test(text);
}

/** "Filed under Roads | Leave a comment" */
function isFiled(press: Sheet['press'], text: string): boolean {
  return opensWithAny(text, filingLabels(press));
}

const filingLabels = perPress((press) =>
  press.flatMap(({ labels }) => labels.keywords.filter((label) => label.includes(' '))),
);

/** "01-04-22, 18:05 Laatste update: 02-04-22, 09:14": a row of numbers, whatever they mean. */
function isMostlyDigits(text: string): boolean {
  if (!holdsDigit(text)) return false;
  const digits = text.match(/\p{Nd}/gu)?.length ?? 0;
  return digits * 2 > (text.match(/\p{L}/gu)?.length ?? 0);
}

function opensWithAny(text: string, labels: readonly string[]): boolean {
  const folded = foldLine(text.slice(0, 60));
  return labels.some((label) => folded.startsWith(label) && folded.charAt(label.length) === ' ');
}

/** "Dewi Lestari - detikPesisir": a writer and a paper that no list knows. */
const nameAndPaper = /^\p{Lu}\p{Ll}\S{0,30}(?: \p{Lu}\S{0,30}){1,3} [-–—|/] \p{L}\S{0,30}(?: \p{Lu}\S{0,30})?$/u;

/** "Eleven votes to six" right below the headline, and above byline, date or a gap. */
function isDeck(line: Segment, { sheet, claims, headline }: BelowHeadline): boolean {
  const isOverFact = facts.has(roleOf(claims, line.index + 1));
  const least = isOverFact ? shortestOverFact : shortestDeck;
  if (line.index - 1 !== headline || line.words < least || !mayBe(sheet, line)) return false;
  if (isNames(line.text) || nameAndPaper.test(line.text) || namesOutlet(line.text) || isInvitation(line.text))
    return false;
  return line.gapAfter || isOverFact || !claims.has(line.index + 1);
}

/** Two decks under each other are one standfirst, and so is a list of points in short. */
function joined(first: Segment, lines: readonly Segment[], sheet: Sheet): Claim[] {
  const points = pointsFrom(first, lines);
  const next = lines.find(({ index }) => index === first.index + 1);
  const isPair =
    next !== undefined &&
    !next.gapBefore &&
    !isNames(next.text) &&
    [first, next].every(
      (one) => one.words >= shortestDeck && one.words <= longestDeck && !one.closed && mayBe(sheet, one),
    );
  const others = points.length > 0 ? points : isPair ? [next] : [];
  const span = { start: first.span.start, end: others.at(-1)?.span.end ?? first.span.end };
  return [
    {
      segment: first.index,
      pieces: [{ role: 'standfirst', span, rule: 'standfirst/below-headline', confidence: 'likely' }],
    },
    ...others.map(({ index }): Claim => ({ segment: index, pieces: [] })),
  ];
}

const point = /^[•●▪■◾‣]\s/u;

/** "• The road was to be straight / • The village kept its oak": the points that touch each other below the first. */
function pointsFrom(first: Segment, lines: readonly Segment[]): Segment[] {
  const points: Segment[] = [];
  if (!point.test(first.text)) return points;
  for (const line of lines) {
    if (line.index !== first.index + points.length + 1) continue;
    if (line.gapBefore || !point.test(line.text)) break;
    points.push(line);
  }
  return points;
}

/** The first paragraph, where it touches the facts of the head and all others stand apart: it belongs to the head. */
function touchingFacts({ sheet, claims, lede, headline }: BelowHeadline): Segment | null {
  const { segments, source } = sheet;
  const [first, second, third] = segments.slice(lede, lede + 3);
  if (first === undefined || second === undefined || claims.has(lede)) return null;
  // The first line of an interview is a question, and may be short.
  const isApart = (one: Segment) => (one.prose || one.closed) && one.gapBefore && !claims.has(one.index);
  const over = lastAboveButtons(segments, claims, lede - 1);
  const isBelow = headline === over || isFactLine(claims, over);
  const touches = !first.gapBefore && first.gapAfter && isBelow;
  if (readDateline(source.slice(first.span.start, first.span.end), sheet) !== null) return null;
  // "Author: Helen Marsh": below a list of facts stands the text.
  if (!days.has(roleOf(claims, over)) && /^\p{L}[\p{L} ]{1,20}: /u.test(segments[over]?.text ?? '')) return null;
  return touches && first.words <= longestTouching && isApart(second) && third?.gapBefore !== false ? first : null;
}

/** Buttons between the facts and the standfirst part nothing. */
function lastAboveButtons(segments: readonly Segment[], claims: Claims, from: number): number {
  let at = from;
  while (at > from - mostButtons && roleOf(claims, at) === 'set-aside' && (segments[at]?.words ?? 0) <= longestButton)
    at -= 1;
  return at;
}

/** Whether one of the pieces of a line is a fact of the head: "Nadia Benslimane et Rémi Castel — 30 juillet 2022". */
function isFactLine(claims: Claims, index: number): boolean {
  return claims.get(index)?.pieces.some(({ role }) => facts.has(role)) ?? false;
}
