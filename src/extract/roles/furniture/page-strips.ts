/** Sets aside what pages are strewn with and no phrase can list: strips of links, counted headlines, advert copy, offers, imprints. */
import { flatMap } from '../../../model/flat-map.ts';
import type { RuleId } from '../../../model/rules.ts';
import type { Segment } from '../../segment.ts';
import { type Claim, type Claims, openSegments, ruleOf, type Sheet, setAside } from '../../sheet.ts';
import { speaksToReader } from './notices.ts';

/** "Datenschutz | Impressum | AGB": so many bars or dots in a line without a sentence. */
const bars = /\s[|·•●]\s/g;
const fewestBars = 2;
const longestStrip = 40;
/** "1", a headline, "2", a headline: so many counts, each with at most so many lines below it. */
const fewestCounts = 3;
const mostLinesEach = 3;
const longestEntry = 24;
/** Lines that touch the label of an advert are its copy. */
const mostCopy = 3;
const longestCopy = 30;
const longestOffer = 24;
const currency =
  /[£$€¥₽₴₩]\s?\d|\d[\d.,]{0,20}\s?(?:€|£|kr\.?|kroner|kronor|euros?|eur|dollars?|руб|грн|円|원|ريال|درهم)(?![\p{L}])/iu;
/** A telephone number among few words, or between bars: the number of a paper (10.1038/…) has neither. */
const phone = /(?:^|[\s:(+])\d[\d\s()–-]{5,}\d(?:$|[\s,·|])/u;
const longestImprint = 8;

/** Claims them among the lines that nothing else took. */
export function pageStrips(sheet: Sheet, claims: Claims): Claim[] {
  const open = openSegments(sheet, claims).filter(({ words }) => words <= longestStrip);
  const last =
    sheet.segments.findLast(({ prose, closed, index }) => prose && closed && !claims.has(index))?.index ?? -1;
  return [
    ...flatMap(open, (segment) => ruledLine(segment, segment.index > last) ?? []),
    ...countedLines(sheet, claims, open),
    ...advertCopy(sheet, claims),
  ];
}

function ruledLine(segment: Segment, isBelow: boolean): Claim | null {
  const rule = ruleFor(segment, isBelow);
  return rule === null ? null : setAside(segment, rule);
}

function ruleFor({ text, words, closed }: Segment, isBelow: boolean): RuleId | null {
  if (/["“”„«»]|^[-–—]/.test(text)) return null;
  if (!closed && (text.match(bars)?.length ?? 0) >= fewestBars) return 'set-aside/navigation';
  // "Three months for 99 kroner!"
  if (words <= longestOffer && /[!！]/.test(text) && currency.test(text)) return 'set-aside/advert';
  const isImprint = isBelow && !closed && (words <= longestImprint || /[·|]/.test(text)) && phone.test(text);
  return isImprint ? 'set-aside/navigation' : null;
}

/** Counts that stand alone on their lines, one after the other, and the headlines below them. */
function countedLines({ segments }: Sheet, claims: Claims, open: readonly Segment[]): Claim[] {
  const counts = open.filter(({ text }) => /^\d{1,2}\.?$/.test(text));
  const row: Segment[] = [];
  for (const count of counts) {
    const before = row.at(-1);
    const isNext = Number.parseInt(count.text, 10) === row.length + 1;
    const isNear = before === undefined || count.index - before.index <= mostLinesEach + 1;
    if (isNext && isNear) row.push(count);
  }
  const first = row[0];
  const last = row.at(-1);
  if (first === undefined || last === undefined || row.length < fewestCounts) return [];
  const entries = segments.slice(first.index, last.index + 2);
  const isList = entries.every(({ index, words }) => claims.has(index) || words <= longestEntry);
  return isList
    ? entries.filter(({ index }) => !claims.has(index)).map((line) => setAside(line, 'set-aside/related'))
    : [];
}

/** What stands in one block with the label of an advert, in a file whose paragraphs stand apart. */
function advertCopy(sheet: Sheet, claims: Claims): Claim[] {
  const { segments } = sheet;
  const isApart = segments.filter(({ prose }) => prose).every(({ gapBefore, gapAfter }) => gapBefore || gapAfter);
  if (!isApart) return [];
  return flatMap(segments, (label) => {
    const isLabel = ruleOf(claims, label.index) === 'set-aside/advert';
    if (!isLabel || !label.gapBefore || label.gapAfter) return [];
    const below = segments.slice(label.index + 1, label.index + 2 + mostCopy);
    const end = below.findIndex(({ gapAfter }) => gapAfter);
    const copy = end < 0 ? [] : below.slice(0, end + 1);
    const isPassed = label.words > 1;
    const isCopy =
      copy.length <= mostCopy &&
      copy.every((line) => line.words <= longestCopy && !(isPassed && isArticleAgain(sheet, line)));
    return isCopy
      ? copy.filter(({ index }) => !claims.has(index)).map((line) => setAside(line, 'set-aside/advert'))
      : [];
  });
}

/**
 * "Publicité" announces an advert, "Passer la publicité" leads past it: a whole sentence below the latter that offers
 * nothing, to nobody, is the article again.
 */
function isArticleAgain({ press }: Sheet, segment: Segment): boolean {
  const { text, prose, closed } = segment;
  const offers = /[!！%]/.test(text) || currency.test(text) || speaksToReader(segment, press);
  return prose && closed && !offers;
}
