/**
 * Cuts HTML into tags, text and what is neither, as the tokenizer of the HTML standard does for a reader of its text. One
 * pass, linear in the length of the source whatever it holds. Builds no tree and decodes nothing.
 */

import { isSpace } from '../../text/lines.ts';
import { findWord } from '../../text/word-index.ts';
import { commonTags } from './element-kinds.ts';

/** A start tag. `attrs` holds four offsets an attribute: where its name and its value start and end. */
export interface StartTag {
  /** In lower case. */
  readonly name: string;
  readonly start: number;
  readonly end: number;
  readonly attrs: readonly number[];
  readonly selfClosing: boolean;
}

/** What is found, in source order. `raw` is the content of an element that holds no markup, such as a script. */
export interface MarkupHandler {
  startTag(tag: StartTag): void;
  endTag(name: string, start: number, end: number): void;
  text(start: number, end: number): void;
  raw(name: string, start: number, end: number): void;
  comment(start: number, end: number): void;
}

/** Elements whose content is text to the scanner, each with where it ends. `noscript` is one in a browser that runs scripts. */
const rawEnds: ReadonlyMap<string, RegExp> = new Map(
  ['script', 'style', 'title', 'textarea', 'noscript', 'iframe', 'noembed', 'noframes', 'xmp'].map((name) => [
    name,
    new RegExp(`</${name}(?=[\\s/>])`, 'gi'),
  ]),
);
const [stroke, equals, closing] = [0x2f, 0x3d, 0x3e];

/** Scans all of a source. */
export function scanMarkup(source: string, handler: MarkupHandler): void {
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
      const tag = readStartTag(source, open);
      if (tag === null) return;
      handler.startTag(tag);
      if (isForeign(tag.name) && !tag.selfClosing) foreign += 1;
      const close = rawEnds.get(tag.name);
      at = close === undefined || (foreign > 0 && tag.selfClosing) ? tag.end : skipRaw(source, tag, close, handler);
      textStart = at;
    } else if (next === stroke || next === 0x21 || next === 0x3f) {
      const isEndTag = next === stroke && isLetter(source.charCodeAt(open + 2));
      const nameEnd = isEndTag ? endOfName(source, open + 2) : 0;
      const end = isEndTag ? endOfEndTag(source, open, nameEnd) : endOfOther(source, open);
      if (end === open) {
        at = open + 1;
        continue;
      }
      flush(open);
      if (isEndTag) {
        const name = tagAt(source, open + 2, nameEnd);
        if (isForeign(name)) foreign = Math.max(0, foreign - 1);
        handler.endTag(name, open, end);
      } else handler.comment(open, end);
      at = end;
      textStart = end;
    } else at = open + 1;
  }
  flush(source.length);
}

/** Whether an element opens a drawing or a formula. */
function isForeign(name: string): boolean {
  return name === 'svg' || name === 'math';
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

/** A tag's name in lower case: one string for all tags of a kind, which is quicker to look up than a new one each time. */
function tagAt(source: string, start: number, end: number): string {
  return findWord(commonTags, source, start, end) ?? source.slice(start, end).toLowerCase();
}

/** The tag that begins at `start`; null when the source ends inside it, which then holds no more text. */
function readStartTag(source: string, start: number): StartTag | null {
  const nameEnd = endOfName(source, start + 1);
  const attrs: number[] = [];
  let at = nameEnd;
  for (;;) {
    while (at < source.length && (source.charCodeAt(at) === stroke || isWhite(source.charCodeAt(at)))) at += 1;
    if (at >= source.length) return null;
    if (source.charCodeAt(at) === closing) break;
    const next = readAttribute(source, at, attrs);
    if (next === null) return null;
    at = next;
  }
  const selfClosing = source.charCodeAt(at - 1) === stroke && attrs.at(-1) !== at;
  return { name: tagAt(source, start + 1, nameEnd), start, end: at + 1, attrs, selfClosing };
}

/** Reads an attribute into `attrs` and tells where it ends; null when its quotation mark is never closed. */
function readAttribute(source: string, start: number, attrs: number[]): number | null {
  const nameEnd = endOfAttributeName(source, start);
  let at = skipWhite(source, nameEnd);
  if (source.charCodeAt(at) !== equals) {
    attrs.push(start, nameEnd, nameEnd, nameEnd);
    return nameEnd;
  }
  at = skipWhite(source, at + 1);
  const mark = source.charAt(at);
  if (mark !== '"' && mark !== "'") {
    let end = at;
    while (end < source.length && source.charCodeAt(end) !== closing && !isWhite(source.charCodeAt(end))) end += 1;
    attrs.push(start, nameEnd, at, end);
    return end;
  }
  const end = source.indexOf(mark, at + 1);
  if (end < 0) return null;
  attrs.push(start, nameEnd, at + 1, end);
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
function endOfEndTag(source: string, start: number, nameEnd: number): number {
  if (source.charCodeAt(nameEnd) === closing) return nameEnd + 1;
  return readStartTag(source, start + 1)?.end ?? source.length;
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
function skipRaw(source: string, { name, end }: StartTag, close: RegExp, handler: MarkupHandler): number {
  close.lastIndex = end;
  const at = close.exec(source)?.index ?? source.length;
  handler.raw(name, end, at);
  return at;
}
