/**
 * Reads what stands below the last paragraph of an article and is none: boxes of their own, such as a note on the author or
 * a list of sources, and notes set in italics.
 */
import { readDatedLine } from '../../text/dates/dated-line.ts';
import { labelLength, labelsOf } from '../roles/phrase-book.ts';
import type { Segment } from '../segment.ts';
import { type Claim, claim, openSegments, type RoleRule, type Sheet, setAside } from '../sheet.ts';
import type { Element } from './element.ts';
import type { LaidPage } from './structure.ts';
import { holderOf, type WeighedLine } from './weights.ts';

/** The element that holds the paragraphs of an article holds most of its text; what a tail holds is little beside it. */
const leastShare = 0.7;
const mostTail = 0.2;
const longestLabel = 8;
const labelled = /^[^.!?:]{3,40}:\s/;
const mostNotes = 2;
const longestNote = 80;
const italicTags: ReadonlySet<string> = new Set(['em', 'i']);
const italicShare = 0.95;

/** The rule for the lines below the text. */
export function tailLines(laid: LaidPage): RoleRule {
  return (sheet, claims) => {
    const open = openSegments(sheet, claims).filter(({ index }) => index >= laid.place.first);
    const tail = boxedTail(laid, open);
    const notes = italicTail(laid, open.slice(0, open.length - tail.length));
    return [
      ...tail
        .filter(({ text }) => readDatedLine(text, sheet.language)?.labelled !== true && !isOfArticle(sheet, text))
        .map((segment): Claim => setAside(segment, 'set-aside/box')),
      ...notes.map((segment) => claim(segment, 'editor-note')),
    ];
  };
}

/** "Etiketler: köprü, sel", "Correction: The bridge is older.": what labels as keywords or as a note is no box. */
function isOfArticle({ press }: Sheet, text: string): boolean {
  return (['keywords', 'note'] as const).some((kind) => {
    const length = labelLength(text, labelsOf(press, kind));
    return length > 0 && length < text.length && /[:：]/u.test(text.slice(0, length));
  });
}

/** What follows the last paragraph that stands beside the others, from the first label on, in elements of its own. */
function boxedTail(laid: LaidPage, open: readonly Segment[]): readonly Segment[] {
  const weights = new Map<Element, number>();
  let total = 0;
  for (const { index } of open) {
    const line = lineAt(laid, index);
    weights.set(holderOf(line), (weights.get(holderOf(line)) ?? 0) + line.weight);
    total += line.weight;
  }
  const [holder, weight] = [...weights].reduce<[Element | null, number]>((a, b) => (b[1] > a[1] ? b : a), [null, 0]);
  if (weight < total * leastShare) return [];
  const last = open.findLastIndex(
    ({ index }) => holderOf(lineAt(laid, index)) === holder && lineAt(laid, index).weight > 0,
  );
  const below = open.slice(last + 1);
  const label = below.findIndex((segment) => isLabel(laid, segment, holder));
  const tail = label < 0 ? [] : below.slice(label);
  const tailWeight = tail.reduce((sum, { index }) => sum + lineAt(laid, index).weight, 0);
  return tailWeight <= total * mostTail ? tail : [];
}

/** What tells a box from more of the text: a heading, a label such as "More information:", or its class. */
function isLabel(laid: LaidPage, segment: Segment, holder: Element | null): boolean {
  const line = lineAt(laid, segment.index);
  const parts = laid.zones[line.block.index]?.parts;
  // "The trial continues." beside the paragraphs is the last of them.
  const isSentence = segment.closed && holderOf(line) === holder;
  // What only breaks part from the paragraphs is in no element of its own.
  const isShort = !segment.prose && !isSentence && line.block !== holder && segment.words <= longestLabel;
  return isShort || labelled.test(segment.text) || parts?.has('byline') === true || parts?.has('credit') === true;
}

/** "Jane Doe is a writer in Oslo." or "With reports from AFP", all in italics, at the very end. */
function italicTail(laid: LaidPage, open: readonly Segment[]): readonly Segment[] {
  const last = open.findLastIndex((segment) => !isItalic(laid, segment));
  const notes = open.slice(last + 1);
  return last >= 0 && notes.length <= mostNotes && notes.every(({ words }) => words <= longestNote) ? notes : [];
}

function isItalic(laid: LaidPage, { index }: Segment): boolean {
  const line = lineAt(laid, index);
  const italic = laid
    .inlinesOf(line)
    .filter(({ element }) => italicTags.has(element.tag))
    .reduce((sum, { span }) => sum + span.end - span.start, 0);
  return italic >= line.text.length * italicShare;
}

function lineAt({ lines }: LaidPage, index: number): WeighedLine {
  return lines[index] as WeighedLine;
}
