/** What a page holds, as far as its text goes: elements, lines of text, and the content of scripts. Data only. */
import type { Span } from '../../model/provenance.ts';
import type { Element } from './element.ts';

/** A line of text as a browser would break it at the ends of blocks. */
export interface Line {
  /** Counts in the page text. */
  readonly span: Span;
  /** The block that it stands in. */
  readonly block: Element;
  /** Whether a block begins with it, as against a line break within one. */
  readonly opensBlock: boolean;
  /** How many of its characters are links. */
  readonly linked: number;
}

/** An element within a line, with the stretch of the page text that it holds. */
export interface Inline {
  readonly element: Element;
  readonly span: Span;
}

/** An element whose content is no markup, such as a script or the page's title; `content` counts in the source. */
export interface RawElement {
  readonly element: Element;
  readonly content: Span;
}

export interface Page {
  readonly source: string;
  /** In document order. */
  readonly elements: readonly Element[];
  readonly lines: readonly Line[];
  /** By where they end. */
  readonly inlines: readonly Inline[];
  readonly raws: readonly RawElement[];
  /** Comments and declarations, as spans of the source. */
  readonly comments: readonly Span[];
}
