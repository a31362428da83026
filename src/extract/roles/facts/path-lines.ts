/** Reads the paths to a page: "Home > News > Local". */
import { holdsDigit } from '../../../text/char-kinds.ts';
import { readDatedLine } from '../../../text/dates/dated-line.ts';
import { wholePaper } from '../../../text/languages/newsroom-words.ts';
import { foldLine } from '../../../text/normalise.ts';
import type { Segment } from '../../segment.ts';
import type { Claim, Piece, Sheet } from '../../sheet.ts';
import { isSection } from '../cells.ts';
import { isGivenName } from '../names.ts';
import { isKnownOutlet, namesOutlet } from '../paper-names.ts';
import { furnitureLine } from '../phrase-book.ts';

const longestLine = 30;
/** A section beside its topic stands among the first lines, above a headline of so many words. */
const lastRow = 2;
const longestRow = 60;
/** Behind a bar a second word may begin the headline: "Opinion | Save our boats". */
const [longestTopic, longestBarred] = [2, 1];
const fewestTitleWords = 4;

/** "News", "Nachrichten": what every page of a newspaper is filed under. */
function isWholePaper(text: string): boolean {
  return wholePaper.has(foldLine(text));
}

const arrow = /\s{0,9}[>›»→/]\s{0,9}/gu;
/** "Accueil/Bretagne/Valserre" */
const tightPath = /^\p{Lu}\p{L}+(?:\/[\p{Lu}\p{L} &-]{2,30}){1,4}$/u;
const longestCrumb = 4;

/** "Harwick Gazette > News > Local"; strokes part facts as well: "Altenauer Bote / Kommentar / 4. März". */
function isPaperPath(raw: string, first: string): boolean {
  return /[>›»→].*[>›»→]/u.test(raw) && namesOutlet(first);
}

function publisherPiece(span: Piece['span']): Piece {
  return { role: 'publisher', span, rule: 'publisher/own-line', confidence: 'likely' };
}

/** "Home > News > Local": the section is the first step below the front page. */
export function pathClaim(sheet: Sheet, segment: Segment): Claim | null {
  if (!/[>›»→]|\//.test(segment.text)) return sectionAndTopic(sheet, segment);
  const isTight = tightPath.test(segment.text);
  if (!(isTight || /\S\s*[>›»→]\s*\S|\S\s\/\s\S/.test(segment.text)) || segment.words > longestLine) return null;
  const raw = sheet.source.slice(segment.span.start, segment.span.end);
  const steps: { text: string; start: number }[] = [];
  let from = 0;
  for (const match of [...raw.matchAll(arrow), { index: raw.length, 0: '' }]) {
    if (match.index > from) steps.push({ text: raw.slice(from, match.index), start: segment.span.start + from });
    from = match.index + match[0].length;
  }
  const [first] = steps;
  // "udn / 生活 / 地方": behind a known paper strokes part the steps where the next one is a section.
  const isStroked = steps.length > 2 && isKnownOutlet(first?.text ?? '') && isSection(steps[1]?.text ?? '');
  const isPaperFirst = first !== undefined && (isStroked || isPaperPath(raw, first.text));
  const isHome = first !== undefined && (furnitureLine(first.text) === 'navigation' || isPaperFirst);
  // "News / 7 March 2020"
  if (steps.some(({ text }) => holdsDigit(text) && readDatedLine(text, sheet.language) !== null)) return null;
  if (steps.length < 2 || first === undefined || !(isHome || (isSection(first.text) && !isTight))) return null;
  const places = isHome ? steps.slice(1) : steps;
  if (places.slice(0, -1).some(({ text }) => text.split(' ').length > longestCrumb)) return null;
  // "News › Panorama › …": the first step is the whole paper.
  const isDeep = places.length > 2 || isSection(places[1]?.text ?? '');
  const section = isDeep && isWholePaper(places[0]?.text ?? '') ? places[1] : places[0];
  if (section === undefined || section.text.split(' ').length > longestCrumb) return null;
  const span = { start: section.start, end: section.start + section.text.length };
  const paper = isPaperFirst ? { start: first.start, end: first.start + first.text.length } : null;
  const rest = [
    { start: paper?.end ?? segment.span.start, end: span.start },
    { start: span.end, end: segment.span.end },
  ].filter(({ start, end }) => end > start);
  return {
    segment: segment.index,
    pieces: [
      { role: 'section', span, rule: 'section/own-line', confidence: 'likely' } as const,
      ...(paper === null ? [] : [publisherPiece(paper)]),
      ...rest.map(
        (one): Piece => ({ role: 'set-aside', span: one, rule: 'set-aside/navigation', confidence: 'certain' }),
      ),
    ].sort((a, b) => a.span.start - b.span.start),
  };
}

/** "Politics · Public transport" above the headline: a section, and behind a dot or a bar a few words that are no paper, day or person. */
function sectionAndTopic({ segments, source, language }: Sheet, { index, text, span, closed }: Segment): Claim | null {
  if (index > lastRow || closed || text.length > longestRow || !/ [·•|] /.test(text)) return null;
  const raw = source.slice(span.start, span.end);
  const [section = '', topic = '', ...others] = raw.split(/ [·•|] /u);
  // The day may stand between.
  const below = segments
    .slice(index + 1, index + 3)
    .find((line) => !holdsDigit(line.text) || readDatedLine(line.text, language) === null);
  if (others.length > 0 || !isSection(section) || isWholePaper(section) || !/^[\p{Lu}\p{Lo}][^\p{Nd}:@]*$/u.test(topic))
    return null;
  if (below === undefined || below.prose || below.words < fewestTitleWords) return null;
  const longest = text.includes('|') ? longestBarred : longestTopic;
  if (topic.split(' ').length > longest || namesOutlet(topic) || isGivenName(topic)) return null;
  if (furnitureLine(topic) !== null || readDatedLine(topic, language) !== null) return null;
  const end = span.start + section.length;
  return {
    segment: index,
    pieces: [
      { role: 'section', span: { start: span.start, end }, rule: 'section/own-line', confidence: 'likely' },
      { role: 'set-aside', span: { start: end, end: span.end }, rule: 'set-aside/label', confidence: 'likely' },
    ],
  };
}
