/** What the finders ask of the text of a block again and again: its words and its sentences. Made once, gone with the block. */
import type { Block } from '../model/block.ts';
import type { LanguageTag } from '../model/ids.ts';
import type { Span } from '../model/provenance.ts';
import { cutWords, type Word } from '../text/cut-words.ts';
import { abbreviationsFor } from '../text/languages/abbreviations.ts';
import { keptWhileReading } from '../text/per-reading.ts';
import { sentencesOf } from '../text/sentences.ts';

/** A block's text in words and in sentences. */
export interface CutBlock {
  readonly language: LanguageTag;
  readonly words: readonly Word[];
  readonly sentences: readonly Span[];
}

const cuts = keptWhileReading<Block, CutBlock>();

/** The words and sentences of a block's text. */
export function cutBlock(block: Block, language: LanguageTag): CutBlock {
  const known = cuts().get(block);
  if (known !== undefined && known.language === language) return known;
  const sentences = sentencesOf(block.text, abbreviationsFor(language));
  const cut = { language, words: cutWords(block.text), sentences };
  cuts().set(block, cut);
  return cut;
}
