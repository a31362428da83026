/** Makes quotations by somebody: by a name, or by whoever said another. */
import type { Mention, Named, Quotation } from '../../model/article.ts';
import type { Confidence } from '../../model/provenance.ts';

/** The quotation as said by a name. */
export function saidBy(
  quotation: Quotation,
  mention: Mention,
  told: Mention | null,
  confidence: Confidence = 'likely',
): Quotation {
  return { ...quotation, speaker: speakerNamed(mention, confidence), told: told && namedBy(told) };
}

/** The quotation as said by the speaker of another, and to the same. */
export function sameSpeaker(quotation: Quotation, { speaker, told }: Quotation, confidence: Confidence): Quotation {
  if (speaker === null) return quotation;
  const doubtful = speaker.confidence === 'guess' ? 'guess' : confidence;
  return { ...quotation, speaker: { ...speaker, confidence: doubtful }, told };
}

/** A mention as records have it. */
export function namedBy({ text, span, name }: Mention): Named {
  return { text, span, name };
}

/** A mention as the speaker of a quotation. */
export function speakerNamed({ text, span, name }: Mention, confidence: Confidence): NonNullable<Quotation['speaker']> {
  return { text, span, name, confidence };
}
