/** Knows to whom speech goes on: what one person says right behind what was told to an outlet is told to it as well. */
import type { Quotation } from '../../model/article.ts';

/** So many paragraphs on an article may go on with an interview, in a sentence: words taken out of speech may be of another day. */
const farthest = 2;

/** The quotations with their hearers; only speech by the same name, with nobody else's between, goes on. */
export function withHearers(quotations: readonly Quotation[]): readonly Quotation[] {
  const found: Quotation[] = [];
  for (const quotation of quotations) {
    const last = found.at(-1);
    const goesOn =
      last !== undefined &&
      last.told !== null &&
      quotation.told === null &&
      quotation.speaker !== null &&
      quotation.speaker.name !== null &&
      quotation.speaker.name === last.speaker?.name &&
      (quotation.block === last.block || (quotation.block - last.block <= farthest && isSentence(quotation)));
    found.push(goesOn ? { ...quotation, told: last.told } : quotation);
  }
  return found;
}

function isSentence({ text }: Quotation): boolean {
  return text.split(' ').length >= fewestWords;
}

const fewestWords = 5;
