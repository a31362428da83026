/** What the finders of names, speakers, numbers and sources read: the body of one article and where it stands. */
import type { Block, Passage } from '../model/block.ts';
import type { LanguageTag } from '../model/ids.ts';

/** The `block` of a mention outside the body: it counts in the value of the field. */
export const headBlocks = { headline: -1, standfirst: -2, kicker: -3, dateline: -4 } as const;

export interface HeadPart extends Passage {
  readonly block: number;
}

export interface RunningText {
  /** The text that the spans of the body count in. */
  readonly source: string;
  /** Parts of the head that the text itself states, by the `block` of a mention there: see `headBlocks`. */
  readonly head: readonly HeadPart[];
  readonly body: readonly Block[];
  readonly language: LanguageTag;
}
