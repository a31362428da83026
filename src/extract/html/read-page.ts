/**
 * Reads HTML source into a page: a light tree of its elements, its text in lines, and what its scripts hold. Steps and
 * memory are linear in the source; nothing recurses, so no page is nested too deep.
 */
import type { Span } from '../../model/provenance.ts';
import { type Element, hasAttribute } from './element.ts';
import { foreignElements, preformattedElements } from './element-kinds.ts';
import { lineReader } from './line-reader.ts';
import { openElements } from './open-elements.ts';
import type { Inline, Page, RawElement } from './page.ts';
import { type PageTextWriter, pageTextWriter } from './page-text.ts';
import { preformattedReader } from './preformatted.ts';
import { type StartTag, scanMarkup } from './scan-markup.ts';
import { rootKind, type TagKind } from './tag-kinds.ts';

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

/** Reads a page. */
export function readPage(source: string): PageReading {
  const writer = pageTextWriter(source);
  const lines = lineReader(source, writer);
  const preformatted = preformattedReader(source, lines);
  const whole = rootOf(source);
  const elements: Element[] = [whole];
  const inlines: Inline[] = [];
  const raws: RawElement[] = [];
  const comments: Span[] = [];
  const open = openElements<Open>(({ element, textStart }, end) => {
    element.end = end;
    element.last = elements.length - 1;
    if (element.block === element) lines.end();
    else if (writer.end > textStart) inlines.push({ element, span: { start: textStart, end: writer.end } });
  });
  const top = () => open.top()?.element ?? whole;

  open.push(rootKind, { element: whole, textStart: 0 });
  scanMarkup(source, {
    startTag(tag) {
      const { kind } = tag;
      open.endFor(kind, tag.start);
      const element = growElement(tag, top(), elements.length, open.inParagraph());
      if (element.tag === 'a' && !isAnchor(element)) element.link = element;
      elements.push(element);
      if (element.block === element) lines.end();
      else if (kind.isBlock || element.tag === 'br') lines.break();
      const isEmpty = kind.isVoid || (tag.selfClosing && isForeign(element));
      if (!isEmpty) open.push(kind, { element, textStart: writer.next });
    },
    endTag(kind, start, end) {
      const isOpen = open.close(kind, start, end);
      if (kind.name === 'br') lines.break();
      if (kind.name === 'p' && !isOpen) lines.end();
    },
    text(start, end) {
      if (preformattedElements.has(top().block.tag)) preformatted.add({ start, end }, top());
      else lines.add({ start, end }, top());
    },
    raw: (start, end) => raws.push({ element: top(), content: { start, end } }),
    comment: (start, end) => comments.push({ start, end }),
  });
  open.closeAll(source.length);
  return { page: { source, elements, lines: lines.lines, inlines, raws, comments }, writer };
}

/** What stands around everything. */
function rootOf(source: string): Growing {
  const around = { parent: null, link: null, heading: null, attrs: null };
  const root: Omit<Growing, 'block'> = {
    tag: rootKind.name,
    index: 0,
    last: 0,
    start: 0,
    end: source.length,
    ...around,
  };
  const whole = root as Growing;
  whole.block = whole;
  return whole;
}

function growElement(tag: StartTag, parent: Element, index: number, inParagraph: boolean): Growing {
  const { kind, start, end, attrs } = tag;
  const { block, link, heading } = parent;
  const element: Growing = { tag: kind.name, parent, index, last: index, block, link, heading, attrs, start, end };
  if (heading === null && kind.isHeading) element.heading = element;
  // The lines of a headline are one line.
  if (heading === null && isBlock(kind, inParagraph)) element.block = element;
  return element;
}

/** A name without an address is a place to come to; old pages often leave it open. A button of a script has neither. */
function isAnchor(element: Element): boolean {
  return !hasAttribute(element, 'href') && hasAttribute(element, 'name');
}

/** Custom elements are blocks, save inside a paragraph: `<my-player>` between two, `<my-link>` within one. */
function isBlock({ isBlock, isCustom }: TagKind, inParagraph: boolean): boolean {
  return isBlock || (isCustom && !inParagraph);
}

/** Whether an element is part of a drawing or a formula, or is one. */
function isForeign(element: Element): boolean {
  return foreignElements.has(element.tag) || (element.parent !== null && foreignElements.has(element.parent.tag));
}
