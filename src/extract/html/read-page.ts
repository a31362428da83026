/**
 * Reads HTML source into a page: a light tree of its elements, its text in lines, and what its scripts hold. Steps and
 * memory are linear in the source; nothing recurses, so no page is nested too deep.
 */
import type { Span } from '../../model/provenance.ts';
import { attributeSpan, type Element } from './element.ts';
import { blockElements, headings, preformattedElements, voidElements } from './element-kinds.ts';
import { lineReader } from './line-reader.ts';
import { openElements } from './open-elements.ts';
import type { Inline, Page, RawElement } from './page.ts';
import { type PageTextWriter, pageTextWriter } from './page-text.ts';
import { preformattedReader } from './preformatted.ts';
import { type StartTag, scanMarkup } from './scan-markup.ts';

/** A page, and the writer of its text, to which the facts of its head can still be added. */
export interface PageReading {
  readonly page: Page;
  readonly writer: PageTextWriter;
}

/** An element while it is being read. */
type Growing = { -readonly [K in keyof Element]: Element[K] };

interface Open {
  readonly element: Growing;
  /** Where its text starts in the page text. */
  readonly textStart: number;
}

const foreign: ReadonlySet<string> = new Set(['svg', 'math']);

/** Reads a page. */
export function readPage(source: string): PageReading {
  const writer = pageTextWriter(source);
  const lines = lineReader(source, writer);
  const preformatted = preformattedReader(source, lines);
  const open = openElements<Open>();
  const whole = rootOf(source);
  const elements: Element[] = [whole];
  const inlines: Inline[] = [];
  const raws: RawElement[] = [];
  const comments: Span[] = [];
  open.push(whole.tag, { element: whole, textStart: 0 });
  const top = () => open.top()?.element ?? whole;

  const close = (closed: readonly Open[], end: number) => {
    for (const { element, textStart } of closed) {
      element.end = end;
      element.last = elements.length - 1;
      if (element.block === element) lines.end();
      else if (writer.end > textStart) inlines.push({ element, span: { start: textStart, end: writer.end } });
    }
  };
  scanMarkup(source, {
    startTag(tag) {
      close(open.endedBy(tag.name), tag.start);
      const element = growElement(tag, top(), elements.length, open.inParagraph());
      if (tag.name === 'a' && !isAnchor(source, element)) element.link = element;
      elements.push(element);
      if (element.block === element) lines.end();
      else if (tag.name === 'br' || blockElements.has(tag.name)) lines.break();
      const isEmpty = voidElements.has(tag.name) || (tag.selfClosing && isForeign(element));
      if (!isEmpty) open.push(tag.name, { element, textStart: writer.next });
    },
    endTag(name, start, end) {
      const closed = open.close(name);
      if (closed.length > 1) close(closed.slice(0, -1), start);
      close(closed.length > 1 ? closed.slice(-1) : closed, end);
      if (name === 'br') lines.break();
      if (name === 'p' && closed.length === 0) lines.end();
    },
    text(start, end) {
      if (preformattedElements.has(top().block.tag)) preformatted.add({ start, end }, top());
      else lines.add({ start, end }, top());
    },
    raw: (_, start, end) => raws.push({ element: top(), content: { start, end } }),
    comment: (start, end) => comments.push({ start, end }),
  });
  while (open.top() !== null) close(open.close(top().tag), source.length);
  return { page: { source, elements, lines: lines.lines, inlines, raws, comments }, writer };
}

/** What stands around everything. */
function rootOf(source: string): Growing {
  const around = { parent: null, link: null, heading: null, attrs: [] };
  const root: Omit<Growing, 'block'> = { tag: '#root', index: 0, last: 0, start: 0, end: source.length, ...around };
  const whole = root as Growing;
  whole.block = whole;
  return whole;
}

function growElement(tag: StartTag, parent: Element, index: number, inParagraph: boolean): Growing {
  const { name, start, end, attrs } = tag;
  const { block, link, heading } = parent;
  const element: Growing = { tag: name, parent, index, last: index, block, link, heading, attrs, start, end };
  if (heading === null && headings.has(name)) element.heading = element;
  // The lines of a headline are one line.
  if (heading === null && isBlock(name, inParagraph)) element.block = element;
  return element;
}

/** A name without an address is a place to come to; old pages often leave it open. A button of a script has neither. */
function isAnchor(source: string, element: Element): boolean {
  return attributeSpan(source, element, 'href') === null && attributeSpan(source, element, 'name') !== null;
}

/** Custom elements are blocks, save inside a paragraph: `<my-player>` between two, `<my-link>` within one. */
function isBlock(name: string, inParagraph: boolean): boolean {
  return blockElements.has(name) || (name.includes('-') && !inParagraph);
}

/** Whether an element is part of a drawing or a formula, or is one. */
function isForeign(element: Element): boolean {
  return foreign.has(element.tag) || (element.parent !== null && foreign.has(element.parent.tag));
}
