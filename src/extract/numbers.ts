/** Finds the numbers of a text with what they count. Dates, times and ages of no one are no such numbers. */
import type { NumberMention } from '../model/article.ts';
import type { Block } from '../model/block.ts';
import type { Span } from '../model/provenance.ts';
import { foldAt } from '../text/folding.ts';
import { type Numeral, numeralsIn } from '../text/numerals.ts';
import { countBefore } from '../text/span-search.ts';
import { cutBlock } from './cut-block.ts';
import { countedBy } from './numbers/counted.ts';
import type { RunningText } from './running-text.ts';

const spoken = new Set<Block['type']>(['paragraph', 'quotation', 'list']);

/** The numbers that count something, in order. */
export function numbersOf(text: RunningText): readonly NumberMention[] {
  return text.body.flatMap((block, index) => (spoken.has(block.type) ? numbersIn(block, index, text) : []));
}

function numbersIn(block: Block, index: number, { source, language }: RunningText): readonly NumberMention[] {
  const numerals = numeralsIn(block.text, language);
  if (numerals.length === 0) return [];
  const { words, sentences } = cutBlock(block, language);
  const folded = foldAt(source, block.span);
  const toSource = folded.text === block.text ? folded.sourceSpan : () => block.span;
  return numerals.flatMap((numeral): NumberMention[] => {
    const sentence = sentenceAround(sentences, numeral, block.text);
    const counts = countedBy(numeral, { text: block.text, words, sentence, language });
    if (counts.length === 0) return [];
    const { low, high, approximate } = numeral;
    const within = { start: numeral.start, end: numeral.end };
    const text = block.text.slice(within.start, within.end);
    const place = { span: toSource(within), block: index, within };
    return [{ text, low, high, approximate, counts, ...place, sentence: toSource(sentence) }];
  });
}

function sentenceAround(sentences: readonly Span[], { start }: Numeral, text: string): Span {
  const at = countBefore(sentences, start + 1, (sentence) => sentence.start) - 1;
  return sentences[at] ?? { start: 0, end: text.length };
}
