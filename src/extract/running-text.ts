/** What the finders of names, speakers, numbers and sources read: the body of one article and where it stands. */
import type { Block, Passage } from '../model/block.ts';
import type { LanguageTag } from '../model/ids.ts';

export interface RunningText {
  /** The text that the spans of the body count in. */
  readonly source: string;
  /** Where the text itself states it; null when it was supplied. */
  readonly headline: Passage | null;
  readonly body: readonly Block[];
  readonly language: LanguageTag;
}
