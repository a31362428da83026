/** What the finders ask of the text of a block again and again: its words and its sentences. Made once, gone with the block. */
import type { Block } from '../model/block.ts';
import type { LanguageTag } from '../model/ids.ts';
import type { Span } from '../model/provenance.ts';
import { countSpaced, cutWords, type Word, withApostrophes } from '../text/cut-words.ts';
import { abbreviationsFor } from '../text/languages/abbreviations.ts';
import { keptWhileReading } from '../text/per-reading.ts';
import { sentencesOf } from '../text/sentences.ts';
import { countWords } from '../text/word-count.ts';
import { isPlainText, wordsOf } from '../text/words.ts';

/** A block's text in words and in sentences. */
export interface CutBlock {
  readonly language: LanguageTag;
  readonly words: readonly Word[];
  readonly sentences: readonly Span[];
}

const cuts = keptWhileReading<Block, CutBlock>();

/** The words by which texts are compared (`wordsOf`), and how many words readers count: told from the cut where there is one. */
export function blockWords(block: Block): { readonly compared: readonly string[]; readonly count: number } {
  const { text } = block;
  const words = cuts().get(block)?.words;
  if (words === undefined || !isPlainText(text)) return { compared: wordsOf(text), count: countWords(text) };
  return { compared: withApostrophes(text, words) ?? wordsOf(text), count: countSpaced(text, words) };
}

/** The words and sentences of a block's text. */
export function cutBlock(block: Block, language: LanguageTag): CutBlock {
  const known = cuts().get(block);
  if (known !== undefined && known.language === language) return known;
  const sentences = sentencesOf(block.text, abbreviationsFor(language));
  const cut = { language, words: cutWords(block.text), sentences };
  cuts().set(block, cut);
  return cut;
}
