/** Sets aside small lines known by their shape in any language: rows of marks, arrows to other pages, teasers that break off. */
import { flatMap } from '../../../model/flat-map.ts';
import { charKind, holdsKind, kindAt, lowerCase } from '../../../text/char-kinds.ts';
import { sentFromLeads } from '../../../text/languages/press/around-words.ts';
import { openingLength, openingOf, type Segment } from '../../segment.ts';
import { type Claim, type Claims, openSegments, roleOf, ruleOf, type Sheet, setAside } from '../../sheet.ts';
import { labelsOf } from '../phrase-book.ts';
import { furnitureKind } from './furniture.ts';
import { isMachineMark } from './machine-marks.ts';

/** A row of stars parts a text. */
const stars = /^[*＊∗⁂•·◆◇■□★☆❖✻\s]+$/u;
/** "- 7 -", as a scanned page or a typescript has it. */
const pageNumber = /^[-–—]\s?\d{1,4}\s?[-–—]$/;
/** "+4": so many more pictures. */
const morePictures = /^\+\d{1,3}$/;
/** "---------- Forwarded message ---------", "-----Original Message-----" */
const parting = /^[-_=*]{4,}\s?\p{L}[^-_=*]{1,60}[-_=*]{4,}$/u;
/** "社會中心／綜合報導": the desk that sent a report in Taiwan, and nobody's name. */
const deskReport = /^\p{sc=Han}{2,4}(?:中心|組|组)[／/｜| ]\p{sc=Han}{2,4}(?:報導|报导|報道|报道)$/u;
const longestArrow = 5;
const longestSender = 7;
const longestTeaser = 16;
/** Fewer lines that break off may be speech that trails away. */
const fewestTeasers = 3;
/** A card of another article: its title, a sentence, its section, its age. */
const longestCard = 3;
const longestAge = 5;
const fewestSigned = 7;
/** "Sent from my phone": a word stands behind. */
const sentFrom = sentFromLeads.map((lead) => `${lead} `);

/** Claims lines without a word, lines with an arrow at one end, lone mail addresses and rows of teasers. */
export function smallLines(sheet: Sheet, claims: Claims): Claim[] {
  const open = openSegments(sheet, claims).filter(({ text }) => text.length <= openingLength * 2);
  const small = open.filter(({ prose }) => !prose);
  return [
    ...flatMap(small, (segment) => smallLine(sheet, segment) ?? []),
    ...pageNumbers(sheet, small),
    ...teaserRows(open),
    ...signedTitles(sheet, small),
  ];
}

function smallLine({ segments }: Sheet, segment: Segment): Claim | null {
  const { text, words } = segment;
  if (words === 0 && !holdsKind(text, charKind.letter | charKind.number)) {
    return segments.length === 1 || stars.test(text) ? null : setAside(segment, 'set-aside/label');
  }
  const opensWithLetter = (kindAt(text, 0) & charKind.letter) !== 0;
  if (!opensWithLetter && (pageNumber.test(text) || parting.test(text) || morePictures.test(text)))
    return setAside(segment, 'set-aside/label');
  if (words <= longestSender && sentFrom.some((lead) => openingOf(segment).startsWith(lead)))
    return setAside(segment, 'set-aside/label');
  if (isMachineMark(text) || deskReport.test(text)) return setAside(segment, 'set-aside/label');
  if (words <= longestArrow && isArrow(text)) return setAside(segment, 'set-aside/navigation');
  return text.includes('@') && /^[^\s@]+@[^\s@]+\.\p{L}+$/u.test(text)
    ? setAside(segment, 'set-aside/author-box')
    : null;
}

/** "7" between two paragraphs, where no "1" and "2" number the parts of the text. */
function pageNumbers({ segments }: Sheet, small: readonly Segment[]): Claim[] {
  const lone = small.filter(({ text }) => /^\d{1,3}$/.test(text));
  if (lone.some(({ text }) => text === '1') && lone.some(({ text }) => text === '2')) return [];
  return lone
    .filter(({ index }) => segments[index - 1]?.prose && segments[index + 1]?.prose)
    .map((segment) => setAside(segment, 'set-aside/label'));
}

/** "Un túnel bajo la bahía, por Ana Marsh" amid the text: the title of another story and its writer. */
const signedTail = /[,.|–-] (\p{L}{2,6}) \p{Lu}[\p{L}.'’-]+(?: \p{Lu}[\p{L}.'’-]+){1,2}$/u;

function signedTitles({ segments, press }: Sheet, small: readonly Segment[]): Claim[] {
  const first = segments.find(({ prose, closed }) => prose && closed)?.index ?? segments.length;
  const labels = labelsOf(press, 'byline');
  return small
    .filter(({ index, closed, words, text }) => {
      if (index < first || closed || words < fewestSigned || segments[index + 1]?.prose !== true) return false;
      const label = signedTail.exec(text)?.[1];
      return label !== undefined && labels.includes(lowerCase(label));
    })
    .map((line) => setAside(line, 'set-aside/related'));
}

/** "← Newer", "« Lettera precedente", "Older →": a mark at one end that nothing closes at the other. */
function isArrow(text: string): boolean {
  if (!/[←‹◄◀⟵«<→›►▶⟶»>]/.test(text)) return false;
  const opens = /^(?:[←‹◄◀⟵]|«|<{1,2})\s?\p{L}/u.test(text);
  const closes = /\p{L}\s?(?:[→›►▶⟶]|»|>{1,2})$/u.test(text);
  return opens !== closes && !(opens && /»/.test(text)) && !(closes && /«/.test(text));
}

/** "Oil prices steady after 2-day drop...", line upon line. */
function teaserRows(open: readonly Segment[]): Claim[] {
  const rows: Segment[][] = [];
  for (const segment of open) {
    if (segment.words > longestTeaser || !breaksOff(segment.text)) continue;
    const row = rows.at(-1);
    if (row?.at(-1)?.index === segment.index - 1) row.push(segment);
    else rows.push([segment]);
  }
  return rows
    .filter((row) => row.length >= fewestTeasers)
    .flatMap((row) => row.map((line) => setAside(line, 'set-aside/related')));
}

function breaksOff(text: string): boolean {
  return text.endsWith('…') || text.endsWith('...');
}

/** Claims what stands between a link to another article and that article's age, "22 hours ago". */
export function cards(sheet: Sheet, claims: Claims): Claim[] {
  return flatMap(sheet.segments, (age) => {
    const isAge = claims.has(age.index) && age.words <= longestAge && holdsKind(age.text, charKind.digit);
    if (!isAge || furnitureKind(age, sheet) !== 'navigation') return [];
    const above = sheet.segments.slice(Math.max(0, age.index - longestCard - 1), age.index).reverse();
    const link = above.findIndex(({ index }) => isLink(claims, index));
    const card = above.slice(0, Math.max(link, 0));
    return card.every(({ index }) => !claims.has(index) || roleOf(claims, index) === 'set-aside')
      ? card.filter(({ index }) => !claims.has(index)).map((line) => setAside(line, 'set-aside/related'))
      : [];
  });
}

function isLink(claims: Claims, index: number): boolean {
  const rule = ruleOf(claims, index);
  return rule === 'set-aside/read-more' || rule === 'set-aside/related';
}
