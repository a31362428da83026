/** The sentence of a block that holds a place in it. */
import type { Block } from '../model/block.ts';
import type { LanguageTag } from '../model/ids.ts';
import type { Span } from '../model/provenance.ts';
import { pressWordsFor } from '../text/languages/press/presses.ts';
import { sentencesOf } from '../text/sentences.ts';
import { firstEndingAfter } from '../text/span-search.ts';

/** The span in the block's own text of the sentence around `within`; of a list or table, the item or cell. */
export function sentenceAt(block: Block, within: Span, language: LanguageTag): Span {
  const item = itemAt(block, within);
  if (item !== null) return item;
  const sentences = sentencesIn(block.text, language);
  const sentence = sentences[firstEndingAfter(sentences, within.start)];
  return sentence !== undefined && sentence.start <= within.start && within.end <= sentence.end ? sentence : within;
}

/** Items and cells stand one after another in the text of their block. */
function itemAt(block: Block, within: Span): Span | null {
  const items = block.type === 'list' ? block.items : block.type === 'table' ? block.rows.flat() : [];
  let from = 0;
  for (const { text } of items) {
    const start = block.text.indexOf(text, from);
    if (start < 0) continue;
    from = start + text.length;
    if (start <= within.start && within.end <= from) return { start, end: from };
  }
  return null;
}

/** The block read last: its dates come one after another. */
let last: { readonly text: string; readonly language: LanguageTag; readonly sentences: readonly Span[] } | null = null;

function sentencesIn(text: string, language: LanguageTag): readonly Span[] {
  if (last?.text === text && last.language === language) return last.sentences;
  const abbreviations = new Set(pressWordsFor(language).flatMap((words) => words.abbreviations));
  last = { text, language, sentences: sentencesOf(text, abbreviations) };
  return last.sentences;
}
