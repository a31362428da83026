/** Makes a headline from the first sentence of the text, for articles that have none. Invents no word. */
import type { Passage } from '../model/block.ts';
import type { Span } from '../model/provenance.ts';
import { foldAt } from '../text/folding.ts';
import { pressWordsFor } from '../text/languages/press/presses.ts';
import { sentencesOf } from '../text/sentences.ts';
import { countWords } from '../text/word-count.ts';
import { cutHeadline } from './cut-headline.ts';
import type { Layout } from './layout.ts';
import { lowerOpening } from './lower-opening.ts';

const fewestWords = 3;
/** The first sentence lies within this, however long the paragraph. */
const reach = 4000;

/** A headline and the span of the sentence it was made from. */
export interface SuppliedHeadline {
  readonly text: string;
  readonly span: Span;
}

/**
 * The headline that a paragraph supplies: its first sentence when that has at most 120 characters, else cut; capitals that
 * only mark the opening are lowered. Null when the paragraph has no words.
 */
export function supplyHeadline(layout: Layout, opening: Passage): SuppliedHeadline | null {
  const press = pressWordsFor(layout.language);
  const folded = foldAt(layout.source, opening.span);
  const abbreviations = new Set(press.flatMap((words) => words.abbreviations));
  const first = firstSentence(opening.text.slice(0, reach), abbreviations);
  if (first === null) return null;
  const sentence = withoutOpenMark(opening.text.slice(first.start, first.end));
  const dangling = new Set(press[0]?.dangling ?? []);
  // The source of a Markdown paragraph holds markup: there the whole paragraph is the evidence.
  const span = folded.text === opening.text ? folded.sourceSpan(first) : opening.span;
  return { text: cutHeadline(lowerOpening(sentence, layout.source), dangling), span };
}

/** The first sentence; one of a word or two takes in the next: "1986. A great year for the river trade." */
function firstSentence(text: string, abbreviations: ReadonlySet<string>): Span | null {
  const sentences = sentencesOf(text, abbreviations);
  const start = sentences[0];
  const end = sentences.find((sentence) => countWords(text.slice(start?.start, sentence.end)) >= fewestWords);
  return start === undefined ? null : { start: start.start, end: (end ?? start).end };
}

/** “We cannot allow this. …” cut to its first sentence would leave a mark that nothing closes. */
function withoutOpenMark(sentence: string): string {
  const bare = sentence.replace(/^[–—-]\s+/, '');
  const closing = { '“': '”', '«': '»', '„': '“', '"': '"', '‘': '’' }[bare.charAt(0)];
  const words = bare.slice(1).trim();
  if (closing === undefined || words.includes(closing)) return bare || sentence;
  return words || sentence;
}
