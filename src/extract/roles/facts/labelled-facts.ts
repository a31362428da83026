/** Reads facts that a person or a tool wrote above the text with a label: "Title: …", "Section: …", "Standfirst: …". */
import type { RuleId } from '../../../model/rules.ts';
import type { PressWords } from '../../../text/languages/press/press-words.ts';
import type { Role } from '../../layout.ts';
import type { Segment } from '../../segment.ts';
import { type Claim, type Claims, openSegments, type Piece, ruleOf, type Sheet, setAside } from '../../sheet.ts';
import { labelLength, labelsOf } from '../phrase-book.ts';

/** Such facts stand among the first so many lines. */
const reach = 12;
/** "Length: 412 words" is one of a list of facts where so many lines around it open with a label. */
const fewestInList = 3;
const longestValue = 300;
/** "Sénégal: à Ziguinchor, les pêcheurs refusent …" among days and writers with their labels: so many words may be the headline. */
const fewestTitleWords = 7;
const buttons: ReadonlySet<RuleId | null> = new Set(['set-aside/navigation', 'set-aside/share'] as const);

const labelled: readonly (readonly [keyof PressWords['labels'] & Role, RuleId])[] = [
  ['headline', 'headline/own-line'],
  ['section', 'section/own-line'],
  ['standfirst', 'standfirst/below-headline'],
  ['kicker', 'kicker/above-headline'],
  ['dateline', 'dateline/opening'],
];

/** Claims what a label announces near the top of the file. Authors, dates, addresses and sources have their own rules. */
export function labelledFacts(sheet: Sheet, claims: Claims): Claim[] {
  const made: Claim[] = [];
  for (const segment of openSegments(sheet, claims)) {
    if (segment.index >= reach) break;
    const found = opensWithLabel(segment.text) ? factOf(sheet, segment, made) : null;
    if (found !== null) made.push(found);
  }
  return made;
}

const colon = /[:：]/;
const opening = /^\p{L}[\p{L}\p{M}’' .-]{1,24}\s?[:：]/u;

function opensWithLabel(text: string): boolean {
  return text.length <= longestValue && colon.test(text) && opening.test(text);
}

function factOf(sheet: Sheet, segment: Segment, made: readonly Claim[]): Claim | null {
  const raw = sheet.source.slice(segment.span.start, segment.span.end);
  for (const [role, rule] of labelled) {
    const length = labelLength(raw, labelsOf(sheet.press, role));
    if (length === 0 || length >= raw.length) continue;
    const isFirst = made.every(({ pieces }) => pieces[0]?.role !== role);
    return isFirst ? { segment: segment.index, pieces: [pieceOf(raw, length, { segment, role, rule })] } : null;
  }
  return null;
}

function pieceOf(
  raw: string,
  from: number,
  { segment, role, rule }: { segment: Segment; role: Role; rule: RuleId },
): Piece {
  const value = raw.slice(from);
  // "SECTION: NEWS; Pg. 4"
  const end = role === 'section' ? value.search(/\s{0,9}(?:[;|]|$)/u) : value.length;
  const start = segment.span.start + from;
  return { role, span: { start, end: start + end }, rule, confidence: 'certain' };
}

/** The first lines, down to the first paragraph: below a short text stand its source and its keywords, and make no list with its title. */
function aboveText({ segments }: Sheet, claims: Claims): readonly Segment[] {
  const first = segments.slice(0, reach);
  const text = first.findIndex(({ prose, text, index }) => prose && !claims.has(index) && !opensWithLabel(text));
  return text < 0 ? first : first.slice(0, text);
}

/**
 * Claims the lines of a list of labelled facts that no rule knows, "Length: 412 words", "To: reader@example.org": where
 * most lines around are known facts, these are no paragraphs.
 */
export function otherLabels(sheet: Sheet, claims: Claims): Claim[] {
  const head = aboveText(sheet, claims).filter(
    ({ text }) => colon.test(text) && (opensWithLabel(text) || /^\p{Lu}\p{L}*: /u.test(text)),
  );
  // "字体：", "分享到：" are buttons, and make no list of facts of a headline with a colon beside them.
  const known = head.filter(({ index }) => claims.has(index) && !buttons.has(ruleOf(claims, index)));
  if (known.length < fewestInList) return [];
  const last = known.at(-1)?.index ?? 0;
  const title = onlyTitle(sheet, claims);
  return head
    .filter((segment) => segment !== title)
    .filter(({ index, prose, gapBefore, gapAfter }) => {
      const isBeside = !(gapBefore && gapAfter) || known.some((other) => Math.abs(other.index - index) === 1);
      return isBeside && !claims.has(index) && !prose && index <= last;
    })
    .map((segment) => setAside(segment, 'set-aside/label'));
}

/** The one line above the text that is long enough for a headline, where none is told by its label. */
function onlyTitle(sheet: Sheet, claims: Claims): Segment | null {
  if ([...claims.values()].some(({ pieces }) => pieces[0]?.role === 'headline')) return null;
  const long = aboveText(sheet, claims).filter(({ words, index }) => words >= fewestTitleWords && !claims.has(index));
  return long.length === 1 ? (long[0] ?? null) : null;
}
