/** The body of an article as typed blocks. They speak journalism, not markup: rendering turns them into mdast. */
import type { Span } from './provenance.ts';

/** A text taken from the source: `text` is the words at `span` with white space folded. */
export interface Passage {
  readonly text: string;
  readonly span: Span;
}

/** Inline markup from a Markdown or HTML article: offsets into the block's `text`. */
export interface Mark {
  readonly type: 'emphasis' | 'strong' | 'code' | 'link';
  readonly start: number;
  readonly end: number;
  /** The target of a link, unchecked: rendering lets only safe addresses through. */
  readonly href?: string;
}

export interface TextBlock extends Passage {
  readonly type: 'paragraph' | 'crosshead' | 'quotation' | 'editor-note';
  readonly marks?: readonly Mark[];
}

export interface ListBlock extends Passage {
  readonly type: 'list';
  readonly ordered: boolean;
  readonly items: readonly Passage[];
}

/** A figure whose picture is not in the archive: its words are. */
export interface FigureBlock extends Passage {
  readonly type: 'figure';
  readonly caption: Passage | null;
  readonly credit: Passage | null;
}

/** A table by rows of cells; the first row is its heads. */
export interface TableBlock extends Passage {
  readonly type: 'table';
  readonly rows: readonly (readonly Passage[])[];
}

export type Block = TextBlock | ListBlock | FigureBlock | TableBlock;
