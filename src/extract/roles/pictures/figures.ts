/** Finds the words of pictures that are not in the archive: captions and credits. */
import type { Span } from '../../../model/provenance.ts';
import { picturePositions, pictureWords } from '../../../text/languages/newsroom-words.ts';
import { perReading } from '../../../text/per-reading.ts';
import type { Segment } from '../../segment.ts';
import { type Claim, type Claims, claim, openSegments, type Piece, roleOf, type Sheet, setAside } from '../../sheet.ts';
import { tellsSpeech } from '../article-sentence.ts';
import { isSection } from '../cells.ts';
import { readDateline } from '../facts/dateline.ts';
import { furnitureKind } from '../furniture/furniture.ts';
import { isLabelledTitle } from '../head/opened-title.ts';
import { isKind } from '../kinds.ts';
import { isGivenName, isName } from '../names.ts';
import { namesOutlet } from '../paper-names.ts';
import { labelsOf } from '../phrase-book.ts';
import { opensWithCaptionLabel } from './caption-lines.ts';
import { captionPastAlt } from './caption-past-alt.ts';
import { type CreditReading, readCredit, tellsOfPhoto, tellsWhatItShows } from './credit.ts';
import { namesItsSource, plainCredit } from './plain-credits.ts';
import { signedAmid } from './signed-amid.ts';
import { isTitleAgain } from './title-again.ts';

const longestCaption = 60;
/** A closed sentence beside a credit may as well be the first paragraph when it is longer. */
const longestClosedCaption = 40;
const fewestCaptionWords = 3;
const fewestTitleWords = 4;
const fewestShortWords = 2;
const shortestName = 5;
const longestDateline = 8;
const longestBelowCredit = 18;
const longestCrosshead = 8;
const shortestDeck = 12;
/** So many paragraphs that stand apart for each line of a picture or head that does not. */
const fewestApart = 3;
/** A sentence over a credit is the picture's when it has so few words and those beside it are so much longer. */
const longestShort = 14;
const muchLonger = 1.5;
/** How many lines from its caption a copy of it stands. */
const copyReach = 4;
/** The day or the writer stands so many lines above the lead picture, buttons between them. */
const headReach = 12;
const headFacts: ReadonlySet<string | null> = new Set(['date-line', 'update-line', 'byline']);

/** Claims credits, captions that end in a credit, and the caption beside a credit that stands alone. */
export function figures(sheet: Sheet, claims: Claims): Claim[] {
  const labels = labelsOf(sheet.press, 'credit');
  const made = new Map<number, Claim>();
  for (const segment of openSegments(sheet, claims)) {
    if (made.has(segment.index) || isLabelledTitle(sheet, segment) || isDatelineLine(sheet, segment)) continue;
    const reading =
      withoutLabel(readCredit(sheet.source.slice(segment.span.start, segment.span.end), labels), segment) ??
      plainCredit(sheet, claims, segment);
    if (reading === null || isArticleText(segment, reading.caption) || namesItsSource(sheet, claims, segment)) {
      const alone = captionAlone(sheet, segment) ?? signedAmid(sheet, claims, made, segment);
      if (alone !== null) made.set(segment.index, alone);
      continue;
    }
    if (reading.caption === null && isSaidAbove(sheet, segment)) {
      made.set(segment.index, setAside(segment, 'set-aside/repeat'));
      continue;
    }
    if (reading.caption === null && claimsRights(sheet, claims, segment)) {
      made.set(segment.index, setAside(segment, 'set-aside/copyright'));
      continue;
    }
    const shift = segment.span.start;
    const credit = piece('credit', reading.credit, shift);
    made.set(segment.index, {
      segment: segment.index,
      pieces: reading.caption === null ? [credit] : [piece('caption', reading.caption, shift), credit],
    });
    const isBare = credit.span.start === segment.span.start && credit.span.end === segment.span.end;
    const beside =
      reading.caption !== null
        ? null
        : ((isBare ? captionPastAlt(sheet, claims, segment) : null) ?? captionBeside(sheet, claims, made, segment));
    if (beside !== null) made.set(beside.index, { segment: beside.index, pieces: [piece('caption', beside.span, 0)] });
  }
  return [...made.values(), ...copies(sheet, claims, made)];
}

/** "GIRONA, 5 (EUROPA PRESS)" above the text. */
function isDatelineLine(sheet: Sheet, { text, words }: Segment): boolean {
  return words <= longestDateline && text.endsWith(')') && (readDateline(text, sheet)?.end ?? 0) >= text.length;
}

/** "Foто: AP", letters of two scripts in one word: a single word with a colon is a label that no list knows, and no caption. */
function withoutLabel(reading: CreditReading | null, { text }: Segment): CreditReading | null {
  if (reading?.caption == null) return reading;
  if (/^\S{2,20}[:：]\s/u.test(text) && reading.caption.end <= text.indexOf(' ')) return { ...reading, caption: null };
  // "【写真】" opens the caption, and is no part of it.
  const [sign = '', word = ''] = /^【([^】]{1,8})】\s?/u.exec(text) ?? [];
  return pictureWords.has(word) && reading.caption.end > sign.length
    ? { ...reading, caption: { start: sign.length, end: reading.caption.end } }
    : reading;
}

/** "© Радіо Лиман. Передрук лише з гіперпосиланням": what may be done with a picture nobody writes behind its maker. */
const goesOnBehindName = /^©\s?\p{L}[^.©]{2,60}\. \p{L}+ \p{L}/u;

const ownerSign = /^© ?(?:\d{4},? )?/u;

/** "© The Harwick Gazette" below the text and other lines that are set aside, or of the paper named above: its own, not a picture's. */
function claimsRights(sheet: Sheet, claims: Claims, { index, text }: Segment): boolean {
  if (!text.startsWith('©')) return false;
  if (
    roleOf(claims, index - 1) !== 'set-aside' &&
    !goesOnBehindName.test(text) &&
    !endsFile(sheet, index, text) &&
    !namesOutlet(text.replace(ownerSign, '')) &&
    !namesPublisher(sheet, claims, text.replace(ownerSign, ''))
  )
    return false;
  return !sheet.segments.some((line) => line.index > index && line.prose && !claims.has(line.index));
}

/** "© Skerry Sound" on the last line of all, right below a paragraph: a picture's maker stands beside a caption, and has a first name. */
function endsFile({ segments }: Sheet, index: number, text: string): boolean {
  return (
    index === segments.length - 1 && segments[index - 1]?.prose === true && !isGivenName(text.replace(/^© ?/u, ''))
  );
}

/** "© Kanalbygdens Tidning eller artikelförfattaren.", where a line of facts names that paper. */
function namesPublisher({ source, segments }: Sheet, claims: Claims, owner: string): boolean {
  const head = segments.slice(0, headReach).flatMap(({ index }) => claims.get(index)?.pieces ?? []);
  return head.some(({ role, span }) => role === 'publisher' && owner.startsWith(source.slice(span.start, span.end)));
}

/** "Foto: Kari Moe" twice on end: once for those who see the picture, once for those who do not. */
function isSaidAbove({ segments }: Sheet, { index, text }: Segment): boolean {
  return segments[index - 1]?.text === text;
}

/** A line that a button for enlarging the picture stands on, or that says where in the picture people stand. */
function captionAlone({ segments, ...sheet }: Sheet, segment: Segment): Claim | null {
  if (segment.words > longestClosedCaption || segment.words < fewestCaptionWords) return null;
  const above = segments[segment.index - 1];
  const isButton = above !== undefined && furnitureKind(above, { segments, ...sheet }) === 'picture';
  const isPlaced = segment.text.includes('(') || segment.text.includes('（') ? saysWhere(segment.text) : false;
  // On the first line of all it is the headline, "Bilder: Slik så det ut da elva flommet", and below the text somebody speaks.
  const isHead = ({ prose, text, index }: Segment) => index === 0 || !prose || tellsWhatItShows(text);
  const isShown =
    segment.index > 0 &&
    tellsWhatItShows(segment.text) &&
    (tellsOfPhoto(segment.text) || segments.slice(0, segment.index).every(isHead));
  return (isButton && !segment.closed) || isPlaced || isShown ? claim(segment, 'caption') : null;
}

const bracketed = /[(（]([^()（）]{1,24})[)）]/gu;

/** "Aage (tv.) og Verner Thuesen ved mejetærskeren, som de kørte hjem om natten." */
function saysWhere(text: string): boolean {
  if (/["“”„«»]|^[-–—]/.test(text)) return false;
  return [...text.matchAll(bracketed)].some(([, inner = '']) => picturePositions.has(inner.toLowerCase()));
}

/** The words of a caption near by, without its credit: pages hold them for those who cannot see the picture. */
function copies(sheet: Sheet, claims: Claims, made: ReadonlyMap<number, Claim>): Claim[] {
  const captions = [...made.values()].flatMap(({ segment, pieces }) => {
    const caption = pieces.find(({ role }) => role === 'caption');
    return caption === undefined ? [] : [{ segment, text: sheet.source.slice(caption.span.start, caption.span.end) }];
  });
  return captions.flatMap(({ segment, text }) => {
    const around = sheet.segments.slice(Math.max(0, segment - copyReach), segment + copyReach + 1);
    const same = around.filter((other) => other.text === text && !claims.has(other.index) && !made.has(other.index));
    return same.map((other) => setAside(other, 'set-aside/repeat'));
  });
}

/** A long paragraph that happens to end in a name is no caption. */
function isArticleText(segment: Segment, caption: Span | null): boolean {
  return caption !== null && segment.words > longestCaption + 12;
}

function piece(role: Piece['role'], span: Span, shift: number): Piece {
  return { role, span: { start: span.start + shift, end: span.end + shift }, rule: null, confidence: 'likely' };
}

/** The caption of a credit alone: the line right above it, else the line right below. */
function captionBeside(
  sheet: Sheet,
  claims: Claims,
  made: ReadonlyMap<number, Claim>,
  credit: Segment,
): Segment | null {
  const isFree = (segment: Segment | undefined): segment is Segment =>
    segment !== undefined &&
    !claims.has(segment.index) &&
    !made.has(segment.index) &&
    segment.text !== credit.text &&
    !isTitleAgain(sheet, claims, segment);
  const [over, below] = [sheet.segments[credit.index - 1], sheet.segments[credit.index + 1]];
  // "SANTI OLMEDILLO" over "Foto: SANTI OLMEDILLO | Vídeo: EPV": the name alone is said again.
  const isNameAgain = over !== undefined && over.text.length >= shortestName && credit.text.includes(over.text);
  const above = isNameAgain ? sheet.segments[credit.index - 2] : over;
  const beside = [
    isFree(above) &&
    (couldCaption(above) || isShortCaption(credit, above)) &&
    (isLabelled(sheet, above) || isShortAmid(sheet, claims, above) || isCaptionOver(sheet, claims, credit, above))
      ? above
      : null,
    isFree(below) &&
    (!credit.gapAfter || isInHead(sheet, claims, below)) &&
    couldCaption(below) &&
    !(below.prose && below.closed && isFree(above) && isAmidText(sheet, claims, above)) &&
    !isLede(sheet, below)
      ? below
      : null,
  ].filter((one) => one !== null);
  // Where nothing parts the paragraphs, a whole sentence may be one of them: the line that is none, then the shorter.
  return beside.sort((a, b) => Number(a.closed) - Number(b.closed) || a.words - b.words)[0] ?? null;
}

/** A line that touches the credit below it, or that its place or shape parts from the text. */
function isCaptionOver(sheet: Sheet, claims: Claims, credit: Segment, above: Segment): boolean {
  if (isOnlyTitle(sheet, claims, above) || isDeckOver(sheet, claims, credit, above)) return false;
  // Where all paragraphs stand apart, one amid them that touches the credit below it is the picture's.
  if (!credit.gapBefore && above.gapBefore && credit.gapAfter && isShortTouching(sheet, above))
    return sheet.segments.some(({ index, prose }) => prose && index > credit.index && !claims.has(index));
  const isApart = isOverCredit(sheet, above) || isInHead(sheet, claims, above) || isLongLine(above);
  return (!credit.gapBefore || isApart) && !isAmidText(sheet, claims, above) && !endsText(sheet, claims, above);
}

/** "В Называевске введен режим ЧС" right below the headline, and apart from the credit or with who says it: the standfirst. */
function isDeckOver(sheet: Sheet, claims: Claims, credit: Segment, above: Segment): boolean {
  const title = sheet.segments[above.index - 1];
  if (title === undefined || above.gapBefore || title.closed || title.words < fewestTitleWords) return false;
  if (claims.has(title.index) || sheet.segments.slice(0, title.index).some(({ prose }) => prose)) return false;
  return credit.gapBefore || tellsSpeech(above, sheet);
}

/** One sentence: a paragraph of the text is as short only with two. */
function isShortTouching({ segments }: Sheet, { words, text }: Segment): boolean {
  const isOne = !/["“”„«»]|^[-–—]|(?:\p{Ll}{2}|\d\p{Ll})[.!?…]\s\p{Lu}/u.test(text);
  return words <= longestClosedCaption && isOne && spacing(segments).allApart;
}

/** "Biólogos hallan una rana" below the paper's name and the day, right above "Foto: UVX": no other line can be the headline. */
function isOnlyTitle({ segments }: Sheet, claims: Claims, { index, words, closed }: Segment): boolean {
  if (closed || words < fewestTitleWords || index > headReach) return false;
  const lede = segments.findIndex((line) => line.index > index + 1 && line.prose);
  // A picture may stand above the headline, too.
  const below = segments.slice(index + 2, lede < 0 ? undefined : lede);
  if (below.some((line) => !claims.has(line.index) && mayBeShortTitle(line))) return false;
  return segments
    .slice(0, index)
    .every((line) => (claims.has(line.index) ? roleOf(claims, line.index) !== 'headline' : isNoTitle(line)));
}

/** "Nå stenges brua": shorter titles stand below a picture. */
function mayBeShortTitle({ text, words }: Segment): boolean {
  return words >= fewestShortWords && !isSection(text) && !isKind(text) && !isName(text) && !namesOutlet(text);
}

function isNoTitle({ text, words }: Segment): boolean {
  return words < fewestCaptionWords || namesOutlet(text);
}

/** "STONE AND TREES: This met the driver." over a credit, text above it: capitals and a colon open a caption, or a report with its place. */
function isLabelled(sheet: Sheet, { index, text, span }: Segment): boolean {
  const isBelowText = sheet.segments.slice(0, index).some(({ prose, words }) => prose || words >= shortestDeck);
  if (!isBelowText || !opensWithCaptionLabel(text)) return false;
  return readDateline(sheet.source.slice(span.start, span.end), sheet) === null;
}

/** "Photo: city archive" below the last paragraph credits the picture above the text, where nothing parts that paragraph from it. */
function endsText({ segments }: Sheet, claims: Claims, { index, closed, prose, gapBefore }: Segment): boolean {
  if (!closed || !prose || gapBefore) return false;
  return !segments.some((line) => line.index > index && line.prose && !claims.has(line.index));
}

/** A whole sentence right below a paragraph, more of them under the credit, goes on with the text. */
function isAmidText({ segments }: Sheet, claims: Claims, { index, prose, closed, text }: Segment): boolean {
  const isText = (line: Segment | undefined) => line?.prose === true && line.closed && !claims.has(line.index);
  return closed && prose && !saysWhere(text) && isText(segments[index - 1]) && isText(segments[index + 2]);
}

/** Whether the paragraphs stand apart, a caption or two and the first but not, and whether none does: asked for every credit. */
const spacing = perReading((segments: readonly Segment[]) => {
  const prose = segments.filter((line) => line.prose);
  const apart = prose.filter(({ gapBefore }) => gapBefore).length;
  return { allApart: (prose.length - apart) * fewestApart <= apart, allTight: apart === 0 };
});

/** Where all lines stand apart, a line below the day or the writer and above the text goes with the credit beside it. */
function isInHead({ segments }: Sheet, claims: Claims, { index, prose }: Segment): boolean {
  if (prose || !spacing(segments).allApart) return false;
  const above = segments.slice(Math.max(0, index - headReach), index);
  const isFact = above.some((line) => headFacts.has(roleOf(claims, line.index)));
  // One sentence above the picture is the standfirst.
  return isFact && above.filter((line) => line.prose && !claims.has(line.index)).length <= 1;
}

/**
 * "Photo: city archive" over a long sentence that ends a group of lines, or over any sentence with the next one right
 * below where nothing parts the paragraphs: the text begins there.
 */
function isLede({ segments }: Sheet, { index, prose, closed, words, gapAfter }: Segment): boolean {
  if (!closed) return false;
  if (gapAfter) return words > longestBelowCredit;
  return prose && segments[index + 1]?.prose === true && spacing(segments).allTight;
}

/** A line without a full stop that stands under a picture's button, or that is said again near by. */
function isOverCredit(sheet: Sheet, line: Segment): boolean {
  if (line.closed) return false;
  const near = sheet.segments.slice(Math.max(0, line.index - copyReach), line.index + copyReach + 1);
  return near.some(
    (other) =>
      (other.index !== line.index && other.text === line.text) ||
      (other.index === line.index - 1 && furnitureKind(other, sheet) === 'picture'),
  );
}

/** Longer than crossheads are, and no sentence of the text. */
function isLongLine({ closed, words, text }: Segment): boolean {
  return !closed && words > longestCrosshead && !text.endsWith(':');
}

/** Where all lines stand apart, a short sentence over a credit, much longer ones above it and below: the words of the picture. */
function isShortAmid({ segments }: Sheet, claims: Claims, { index, words, text, closed }: Segment): boolean {
  if (!closed || words > longestShort || words < fewestCaptionWords || /["“”„«»]|^[-–—]/.test(text)) return false;
  if (!segments[index]?.gapAfter || !spacing(segments).allApart) return false;
  const isLonger = (line: Segment | undefined) =>
    line?.prose === true && line.closed && !claims.has(line.index) && line.words >= words * muchLonger;
  return isLonger(segments[index - 1]) && isLonger(segments[index + 2]);
}

/** "Internatskolan Norrberg." right above its credit, the two apart from what stands above. */
function isShortCaption(credit: Segment, { index, words, closed, gapBefore, text }: Segment): boolean {
  if (index === 0 || words >= fewestCaptionWords || !closed || !gapBefore || credit.gapBefore) return false;
  // "Ingen skadades." is a sentence.
  return /^\p{Lu}\S*(?: \p{Lu}\S*)?\.$/u.test(text);
}

function couldCaption(segment: Segment): boolean {
  return segment.words >= 3 && segment.words <= (segment.closed ? longestClosedCaption : longestCaption);
}
