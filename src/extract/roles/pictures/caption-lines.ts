/** Finds captions that no credit ends: said twice, opened by a file's name, or marked as a picture from the files. */
import { flatMap } from '../../../model/flat-map.ts';
import { fileMarks, pictureOpenings } from '../../../text/languages/picture-words.ts';
import { foldLine } from '../../../text/normalise.ts';
import { opensWithPhrase } from '../../../text/phrase-edges.ts';
import { openingOf, type Segment } from '../../segment.ts';
import { type Claim, type Claims, claim, openSegments, type Piece, type Sheet, setAside } from '../../sheet.ts';
import { articleRegion } from '../article-region.ts';
import { isOnlyTitle } from '../head/only-title.ts';
import { isShoutedName } from '../names.ts';
import { openingIndex, openingsOf } from '../opening-index.ts';
import { labelsOf } from '../phrase-book.ts';
import { sharedWords } from '../shared-words.ts';
import { agencySpans } from '../writers/agency-spans.ts';
import { isDatedCaption } from './captions-by-end.ts';
import { readCredit } from './credit.ts';

const [fewestWords, longestCaption] = [3, 60];
/** A shorter sentence may well be said twice on end. */
const fewestSaidTwice = 5;
/** The headline stands so many lines above a picture, and shares so many rarer words with the text. */
const headlineReach = 6;
const [fewestHeadlineWords, longestHeadline, headlineWords] = [4, 30, 2];
const longestAlt = 25;
const longestMark = 45;
const [longestCredit, longestRemark] = [12, 6];

/** Claims them; what stands twice is set aside once. */
export function captionLines(sheet: Sheet, claims: Claims): Claim[] {
  const open = openSegments(sheet, claims);
  const isHeaded = headedTest(sheet, open);
  return flatMap(open, (line): Claim[] => {
    const named = namedFile(sheet, line);
    if (named !== null) return [named];
    if (isDatedCaption(line.text) && !isOnlyTitle(sheet, line)) return [claim(line, 'caption')];
    if (line.words > longestCaption) return [];
    const next = sheet.segments[line.index + 1];
    const twin = next === undefined || claims.has(next.index) ? [] : twins(sheet, line, next, isHeaded);
    const found = twin.length > 0 ? twin : marked(sheet, line);
    return found.length > 0 && isCredit(sheet, line) ? [] : found;
  });
}

const fileName = /^\S{3,90}\.(?:jpe?g|png|gif|webp|avif)(?=\s|$)/i;

/** "HARBOUR_2_800x600.jpg", alone or with the caption behind it. */
function namedFile(sheet: Sheet, { index, span, text, words }: Segment): Claim | null {
  if (words > longestCaption || !/\.(?:jpe?g|png|gif|webp|avif)\b/i.test(text.slice(0, 100))) return null;
  const raw = sheet.source.slice(span.start, span.end);
  const length = fileName.exec(raw)?.[0].length ?? 0;
  if (length === 0 || /^https?:/i.test(raw)) return null;
  const end = span.start + length;
  const name: Piece = {
    role: 'set-aside',
    span: { start: span.start, end },
    rule: 'set-aside/label',
    confidence: 'certain',
  };
  const from = end + (/^\s*/.exec(raw.slice(length))?.[0].length ?? 0);
  return { segment: index, pieces: from >= span.end ? [name] : [name, ...captionPieces(sheet, from, span.end)] };
}

/** A caption, and its credit where it ends in one. */
function captionPieces(sheet: Sheet, start: number, end: number): Piece[] {
  const reading = readCredit(sheet.source.slice(start, end), labelsOf(sheet.press, 'credit'));
  const piece = (role: Piece['role'], from: number, to: number): Piece => ({
    role,
    span: { start: from, end: to },
    rule: null,
    confidence: 'likely',
  });
  if (reading?.caption == null) return [piece('caption', start, end)];
  const { caption, credit } = reading;
  return [
    piece('caption', start + caption.start, start + caption.end),
    piece('credit', start + credit.start, start + credit.end),
  ];
}

/** "Foto: Kari Moe" is told by its own rule. */
function isCredit({ source, press }: Sheet, { span, words }: Segment): boolean {
  if (words > longestCredit) return false;
  const reading = readCredit(source.slice(span.start, span.end), labelsOf(press, 'credit'));
  return reading !== null && reading.caption === null;
}

/** Tells whether a headline stands near above a line: what is said twice below one is a picture's caption. */
function headedTest(sheet: Sheet, open: readonly Segment[]): (line: Segment, least: number) => boolean {
  let shared: ((text: string) => number) | null = null;
  return (line, least) => {
    const near = open.filter(({ index }) => index < line.index && index >= line.index - headlineReach);
    const titles = near.filter(
      ({ words, text }) =>
        words >= fewestHeadlineWords && words <= longestHeadline && text !== line.text && !/\s\|\s/.test(text),
    );
    if (titles.length === 0) return false;
    shared ??= sharedWords(sheet, articleRegion(open)?.first ?? 0);
    return titles.some(({ text }) => (shared?.(text) ?? 0) >= least);
  };
}

const behindCaption = /^\s{0,2}[-–—|/(©[]\s?[\p{L}(©[][^.!?]{1,40}\.?$/u;

/** "The pier at dusk." on two lines on end; the second may go on with who made the picture. */
function twins(
  sheet: Sheet,
  line: Segment,
  next: Segment,
  isHeaded: (line: Segment, least: number) => boolean,
): Claim[] {
  const { text, words } = line;
  // The caption, who made the picture, and the same words again as the headline.
  const again = sheet.segments[line.index + 2];
  if (words >= fewestWords && again?.text === text && !line.gapAfter && isCreditAlone(next))
    return [line.closed ? claim(line, 'caption') : setAside(line, 'set-aside/repeat'), claim(next, 'credit')];
  // "Foto: Antara/Anyong" between is told by its own rule.
  if (words >= fewestSaidTwice && again?.text === text && line.closed && isCredit(sheet, next))
    return [claim(line, 'caption'), setAside(again, 'set-aside/repeat')];
  if (words < fewestWords || words > longestCaption || !next.text.startsWith(text) || /^["“”„«»–—-]/.test(text))
    return [];
  const copy = setAside(line, 'set-aside/repeat');
  if (next.text.length > text.length) {
    const tail = next.text.slice(text.length);
    const isCredited = behindCaption.test(tail) && (agencySpans(tail).length > 0 || isHeaded(line, 0));
    return isCredited ? [copy, credited(sheet, next, text)] : [];
  }
  const credit = sheet.segments[next.index + 1];
  if (credit !== undefined && isCreditAlone(credit)) return [copy, claim(next, 'caption'), claim(credit, 'credit')];
  const isThrice = [sheet.segments[line.index - 1], sheet.segments[next.index + 1]].some((one) => one?.text === text);
  const isSentence = line.closed && !/[?!？！:：]["”’»]?$/u.test(text) && words >= fewestSaidTwice;
  const pieces = captionPieces(sheet, next.span.start, next.span.end);
  const isShown = isSentence || isMarked(text) || pieces.length > 1;
  if (isThrice || !isHeaded(line, isShown ? 0 : headlineWords)) return [];
  return [copy, { segment: next.index, pieces }];
}

/** "PABLO GARCÍA (EFE)", "AFP", "Paul Gunn/Reuters" */
function isCreditAlone({ text, words }: Segment): boolean {
  if (words > longestCredit) return false;
  const [name = '', agency = ''] = text.split(/\s?[(/|]\s?/u);
  if (agency !== '') return agencySpans(agency.replace(')', '')).length > 0 && /^\p{Lu}/u.test(name);
  return agencySpans(text).length > 0 || isShoutedName(text);
}

/** "The pier at dusk. - Norstar" below "The pier at dusk.": what is added is the credit. */
function credited(sheet: Sheet, { index, span }: Segment, text: string): Claim {
  const raw = sheet.source.slice(span.start, span.end);
  const end = span.start + text.length;
  const from = end + (/^[\s\-–—|/(©[]*/u.exec(raw.slice(text.length))?.[0].length ?? 0);
  const until = span.end - (/[)\].]$/.test(raw) ? 1 : 0);
  return {
    segment: index,
    pieces: [
      { role: 'caption', span: { start: span.start, end }, rule: null, confidence: 'likely' },
      { role: 'credit', span: { start: from, end: until }, rule: null, confidence: 'likely' },
    ],
  };
}

const openings = openingIndex(pictureOpenings.map((text) => ({ text, is: null })));

/** "Harwick harbour police. - Harwick harbour police": who is in the picture, and who made it. */
const sameTwice = /^(\p{Lu}[^.–—]{3,60}?)\.? [-–—] \1$/u;
const longestSame = 70;

function sameOnBothSides({ source }: Sheet, { index, span }: Segment): Claim {
  const raw = source.slice(span.start, span.end);
  const mark = raw.search(/\s[-–—]\s/u);
  const piece = (role: Piece['role'], start: number, end: number): Piece => ({
    role,
    span: { start, end },
    rule: null,
    confidence: 'likely',
  });
  return {
    segment: index,
    pieces: [
      piece('caption', span.start, span.start + mark),
      piece('credit', span.start + mark + (/^\s+\S\s+/u.exec(raw.slice(mark))?.[0].length ?? 0), span.end),
    ],
  };
}

/** "Harbour police on the quay (file photo)", "Archivbild: Das Rathaus", "Архивное фото". */
function marked(sheet: Sheet, line: Segment): Claim[] {
  const { text, words, span } = line;
  const same = text.length <= longestSame * 2 ? sameTwice.exec(text) : null;
  if (same !== null) return [sameOnBothSides(sheet, line)];
  if (words > longestCaption || line.text.length > 400 || /^["“”„«»–—-]/.test(text)) return [];
  if (words <= longestRemark && isFileMark(text)) return [setAside(line, 'set-aside/label')];
  const folded = openingOf(line);
  const opens = words <= longestAlt && openingsOf(openings, folded).some((one) => opensWithPhrase(folded, one.text));
  if (!opens && !isMarked(text)) return [];
  return [{ segment: line.index, pieces: captionPieces(sheet, span.start, span.end) }];
}

/** "(file photo)", "사진은 기사와 관련 없음(북촌일보)": whose picture it is may stand behind. */
function isFileMark(text: string): boolean {
  const bare = text.replace(/(?<=\p{L}\s?)[(（][^()（）]{1,20}[)）]$/u, '');
  return fileMarks.has(
    foldLine(bare)
      .replace(/^[([（]|[)\]）.:]$/gu, '')
      .trim(),
  );
}

/** "…を運ぶ高校生（15日、砺波市で）", "…絵師の佐野さん＝松山市で", "…炭火で行う（新潟県三条市）": day and place of the picture. */
const placedPicture =
  /(?:[＝=][^＝=。]{2,30}で|[（(](?:[^（）()。]{2,30}で|[^（）()。]{1,14}[都道府県市区町村島][^（）()。]{0,8}[市区町村])[)）])$/u;

/** Whether a line ends with a mark such as "(file photo)" or ". Архивное фото". */
function isMarked(text: string): boolean {
  if (placedPicture.test(text)) return true;
  const tail = text.slice(-longestMark - 4);
  const inner =
    /[(（[]([^()（）[\]]{2,45})[)）\]]\.?$/u.exec(tail)?.[1] ?? /[.!?»”]\s{1,2}([^.!?]{4,30})\.?$/u.exec(tail)?.[1];
  if (inner === undefined) return false;
  const folded = foldLine(inner.trim());
  // "(φωτογραφία αρχείου – EUROKINISSI)": the agency behind the mark.
  return fileMarks.has(folded) || fileMarks.has(folded.slice(0, Math.max(0, folded.search(/\s?[-/:|]\s?/u))));
}

/** "STONE AND TREES: This met the driver." */
export function opensWithCaptionLabel(text: string): boolean {
  return /^\p{Lu}[\p{Lu}\p{M}\p{N} .,’'/-]{2,40}: \p{Lu}/u.test(text);
}
