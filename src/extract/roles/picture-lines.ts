/**
 * Finds what a copied page says of its pictures without a word for it: the same words twice, for those who cannot see the
 * picture and below it, and the names of picture files.
 */
import { groupBy } from '../../model/group.ts';
import { foldLine } from '../../text/normalise.ts';
import type { Segment } from '../segment.ts';
import { type Claim, type Claims, claim, openSegments, type Piece, type Sheet, setAside } from '../sheet.ts';
import { agencySpans } from './agency-spans.ts';
import { isCaption } from './captions-by-end.ts';
import { isGivenName, isName, isShoutedName } from './names.ts';

const longestCaption = 60;
const fewestWords = 3;
const longestCredit = 60;
const fileName = /^\S{3,80}\.(?:jpe?g|png|gif|webp|avif|mp4)(?=\s|$)/iu;

/** Claims pairs of lines of which the second says the first again, perhaps with its credit, and the names of files. */
export function pictureLines(sheet: Sheet, claims: Claims): Claim[] {
  const made: Claim[] = [];
  const refrains = saidOften(sheet);
  let before: Segment | null = null;
  for (const segment of openSegments(sheet, claims)) {
    const isNext = before !== null && before.index === segment.index - 1;
    const isPair = isNext && !refrains.has(segment.text) && saysAgain(before?.text ?? '', segment.text);
    const found: readonly Claim[] =
      before !== null && isPair ? pairClaims(sheet, claims, before, segment) : fileClaim(segment);
    made.push(...found);
    before = found.length > 0 ? null : segment;
  }
  // What is said twice is no picture where nothing else is said: then it is the text.
  const claimed = new Set(made.map(({ segment }) => segment));
  return openSegments(sheet, claims).every(({ index }) => claimed.has(index)) ? [] : made;
}

/** A picture's words stand twice; what stands more often is something else. */
function saidOften({ segments }: Sheet): ReadonlySet<string> {
  const groups = groupBy(segments, ({ text }) => text);
  return new Set([...groups].flatMap(([text, { length }]) => (length > 2 ? [text] : [])));
}

function saysAgain(first: string, second: string): boolean {
  if (second.length < first.length || second.length > first.length + longestCredit) return false;
  return second.startsWith(first) || foldLine(second).startsWith(foldLine(first));
}

function pairClaims(sheet: Sheet, claims: Claims, first: Segment, second: Segment): Claim[] {
  if (first.words > longestCaption) return [];
  const tail = second.text.slice(first.text.length);
  if (tail !== '') {
    const mark = /^[\s|]{0,3}[-–—|([©/.]\s{0,3}/u.exec(tail)?.[0].length ?? 0;
    if (mark === 0 || first.words < fewestWords) return [];
    return [setAside(first, 'set-aside/repeat'), withCredit(sheet, second, mark + first.text.length)];
  }
  const below = sheet.segments[second.index + 1];
  const credit = below !== undefined && !claims.has(below.index) && isCreditAlone(below.text) ? below : null;
  const isNameless = isName(first.text) && !isGivenName(first.text);
  // Two lines that are the same and end like no sentence may be the page's title and the headline.
  const isPicture = credit !== null || /[.。]$/u.test(first.text) || isCaption(first.text) || isNameless;
  if (!isPicture || (first.words < fewestWords && credit === null)) return [];
  return [
    setAside(first, 'set-aside/repeat'),
    claim(second, 'caption'),
    ...(credit === null ? [] : [claim(credit, 'credit')]),
  ];
}

/** "Firefighters at work. - AFP", "Il traghetto nel porto (ansa)": what stands behind the words said again made the picture. */
function withCredit({ source }: Sheet, { index, span }: Segment, from: number): Claim {
  const raw = source.slice(span.start, span.end);
  const end = span.end - (/[)\]]$/.test(raw) ? 1 : 0);
  const start = Math.min(span.start + from, end);
  const caption = raw.slice(0, from).replace(/[\s|([©/–—-]{1,9}$/u, '').length;
  const piece = (role: Piece['role'], one: Piece['span']): Piece => ({
    role,
    span: one,
    rule: null,
    confidence: 'likely',
  });
  return {
    segment: index,
    pieces: [piece('caption', { start: span.start, end: span.start + caption }), piece('credit', { start, end })],
  };
}

/** "PABLO GARCÍA (EFE)", "AFP", "Paul Gunn/Reuters" */
function isCreditAlone(text: string): boolean {
  if (text.length > longestCredit) return false;
  const [name = '', agency = ''] = text.split(/\s?[(/|]\s?/u);
  if (agency !== '') return agencySpans(agency.replace(')', '')).length > 0 && /^\p{Lu}/u.test(name);
  return agencySpans(text).length > 0 || isShoutedName(text);
}

/** "OCT_20_FIRES_800x600.jpg", "200807-TH-protest-arrest-1000.jpg Arnon Nampa, a lawyer …" */
function fileClaim(segment: Segment): Claim[] {
  const { text, words, span, index } = segment;
  const name = text.includes('.') ? fileName.exec(text)?.[0] : undefined;
  if (name === undefined || words > longestCaption * 2) return [];
  if (name.length === text.length) return [setAside(segment, 'set-aside/label')];
  const caption = span.start + name.length + 1;
  return [
    {
      segment: index,
      pieces: [
        {
          role: 'set-aside',
          span: { start: span.start, end: span.start + name.length },
          rule: 'set-aside/label',
          confidence: 'certain',
        },
        { role: 'caption', span: { start: caption, end: span.end }, rule: null, confidence: 'likely' },
      ],
    },
  ];
}
