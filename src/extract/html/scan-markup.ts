/**
 * Cuts HTML into tags, text and what is neither, as the tokenizer of the HTML standard does for a reader of its text. One
 * pass, linear in the length of the source whatever it holds. Builds no tree and decodes nothing.
 */

import { isSpace } from '../../text/lines.ts';
import { type Attribute, type AttributeName, attributeName } from './attributes.ts';
import { rawElements } from './element-kinds.ts';
import { type TagFinder, type TagKind, tagFinder } from './tag-kinds.ts';

/** A start tag. */
export interface StartTag {
  readonly kind: TagKind;
  readonly start: number;
  readonly end: number;
  /** The first of its attributes that readers ask for. */
  readonly attrs: Attribute | null;
  readonly selfClosing: boolean;
}

/** What is found, in source order. `raw` is the content of an element that holds no markup, such as a script. */
export interface MarkupHandler {
  startTag(tag: StartTag): void;
  endTag(kind: TagKind, start: number, end: number): void;
  text(start: number, end: number): void;
  raw(start: number, end: number): void;
  comment(start: number, end: number): void;
}

/** Where elements whose content is text end. */
const rawEnds: ReadonlyMap<string, RegExp> = new Map(
  [...rawElements].map((name) => [name, new RegExp(`</${name}(?=[\\s/>])`, 'gi')]),
);
const [stroke, equals, closing, doubleMark, singleMark] = [0x2f, 0x3d, 0x3e, 0x22, 0x27];

/** Scans all of a source. */
export function scanMarkup(source: string, handler: MarkupHandler): void {
  const find = tagFinder();
  let at = 0;
  let textStart = 0;
  let foreign = 0;
  const flush = (end: number) => {
    if (end > textStart) handler.text(textStart, end);
  };
  for (let open = source.indexOf('<'); open >= 0; open = source.indexOf('<', at)) {
    const next = source.charCodeAt(open + 1);
    if (isLetter(next)) {
      flush(open);
      const tag = readStartTag(source, open, find);
      if (tag === null) return;
      handler.startTag(tag);
      if (tag.kind.isForeign && !tag.selfClosing) foreign += 1;
      const isRaw = tag.kind.isRaw && !(foreign > 0 && tag.selfClosing);
      at = isRaw ? skipRaw(source, tag, handler) : tag.end;
      textStart = at;
    } else if (next === stroke || next === 0x21 || next === 0x3f) {
      const isEndTag = next === stroke && isLetter(source.charCodeAt(open + 2));
      const nameEnd = isEndTag ? endOfName(source, open + 2) : 0;
      const end = isEndTag ? endOfEndTag(source, open, nameEnd, find) : endOfOther(source, open);
      if (end === open) {
        at = open + 1;
        continue;
      }
      flush(open);
      if (isEndTag) {
        const kind = find(source, open + 2, nameEnd);
        if (kind.isForeign) foreign = Math.max(0, foreign - 1);
        handler.endTag(kind, open, end);
      } else handler.comment(open, end);
      at = end;
      textStart = end;
    } else at = open + 1;
  }
  flush(source.length);
}

function isLetter(unit: number): boolean {
  return (unit >= 0x61 && unit <= 0x7a) || (unit >= 0x41 && unit <= 0x5a);
}

/** White space as `\s` has it in a pattern: patterns would cut a string out of the source for each name and each gap. */
function isWhite(unit: number): boolean {
  if (unit < 0x80) return unit === 0x20 || (unit >= 0x09 && unit <= 0x0d);
  return isSpace(unit) && unit !== 0x85 && unit !== 0x200b;
}

function skipWhite(source: string, from: number): number {
  let at = from;
  while (at < source.length && isWhite(source.charCodeAt(at))) at += 1;
  return at;
}

/** Where the name of a tag ends that begins at `from`. */
function endOfName(source: string, from: number): number {
  let at = from;
  for (; at < source.length; at += 1) {
    const unit = source.charCodeAt(at);
    if (unit === stroke || unit === closing || isWhite(unit)) break;
  }
  return at;
}

/** The tag that begins at `start`; null when the source ends inside it, which then holds no more text. */
function readStartTag(source: string, start: number, find: TagFinder): StartTag | null {
  const nameEnd = endOfName(source, start + 1);
  const attrs: Attributes = { first: null, last: null };
  let behind = 0;
  let at = nameEnd;
  for (;;) {
    while (at < source.length && (source.charCodeAt(at) === stroke || isWhite(source.charCodeAt(at)))) at += 1;
    if (at >= source.length) return null;
    if (source.charCodeAt(at) === closing) break;
    behind = readAttribute(source, at, attrs);
    if (behind < 0) return null;
    at = behind;
  }
  // The stroke of `<a href=/news/>` belongs to the address.
  const selfClosing = source.charCodeAt(at - 1) === stroke && behind !== at;
  return { kind: find(source, start + 1, nameEnd), start, end: at + 1, attrs: attrs.first, selfClosing };
}

/** The attributes of a tag while it is being read. */
interface Attributes {
  first: Attribute | null;
  last: { next: Attribute | null } | null;
}

function addAttribute(attrs: Attributes, name: AttributeName | null, start: number, end: number): void {
  if (name === null) return;
  const own = { name, start, end, next: null };
  if (attrs.last === null) attrs.first = own;
  else attrs.last.next = own;
  attrs.last = own;
}

/** Reads an attribute into `attrs` and tells where it ends; -1 when its quotation mark is never closed. */
function readAttribute(source: string, start: number, attrs: Attributes): number {
  const nameEnd = endOfAttributeName(source, start);
  const name = attributeName(source, start, nameEnd);
  let at = skipWhite(source, nameEnd);
  if (source.charCodeAt(at) !== equals) {
    addAttribute(attrs, name, nameEnd, nameEnd);
    return nameEnd;
  }
  at = skipWhite(source, at + 1);
  const mark = source.charCodeAt(at);
  if (mark !== doubleMark && mark !== singleMark) {
    let end = at;
    while (end < source.length && source.charCodeAt(end) !== closing && !isWhite(source.charCodeAt(end))) end += 1;
    addAttribute(attrs, name, at, end);
    return end;
  }
  const end = source.indexOf(mark === doubleMark ? '"' : "'", at + 1);
  if (end < 0) return -1;
  addAttribute(attrs, name, at + 1, end);
  return end + 1;
}

/** An equals sign may open a name. */
function endOfAttributeName(source: string, start: number): number {
  let at = source.charCodeAt(start) === equals ? start + 1 : start;
  for (; at < source.length; at += 1) {
    const unit = source.charCodeAt(at);
    if (unit === stroke || unit === closing || unit === equals || isWhite(unit)) break;
  }
  return at;
}

/** Where an end tag ends; nearly always right behind its name. */
function endOfEndTag(source: string, start: number, nameEnd: number, find: TagFinder): number {
  if (source.charCodeAt(nameEnd) === closing) return nameEnd + 1;
  return readStartTag(source, start + 1, find)?.end ?? source.length;
}

/** Where a comment or declaration ends that begins at `start`; `start` itself when it is but text: "</>" is none. */
function endOfOther(source: string, start: number): number {
  if (source.startsWith('<!--', start)) return endOfComment(source, start + 4);
  if (source.charCodeAt(start + 1) === stroke && start + 2 >= source.length) return start;
  const end = source.indexOf('>', start + 2);
  return end < 0 ? source.length : end + 1;
}

function endOfComment(source: string, from: number): number {
  if (source.startsWith('>', from)) return from + 1;
  if (source.startsWith('->', from)) return from + 2;
  const close = /--!?>/g;
  close.lastIndex = from;
  const found = close.exec(source);
  return found === null ? source.length : found.index + found[0].length;
}

/** Hands over what stands between a raw element's tags; the scan goes on at its end tag. */
function skipRaw(source: string, { kind, end }: StartTag, handler: MarkupHandler): number {
  const close = rawEnds.get(kind.name) as RegExp;
  close.lastIndex = end;
  const at = close.exec(source)?.index ?? source.length;
  handler.raw(end, at);
  return at;
}
