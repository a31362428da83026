/** Finds the speech in a paragraph that a dash opens: "– Vi har et hjerte, sier han. – Jeg kommer ikke." */
import type { Span } from '../model/provenance.ts';

const dash = /(?:^|[.!?…:]\s)([–—―-])\s?(?=\S)/gu;
/** A verb of saying stands among the first words of what follows the speech: "sier han", "han sa", "la Lukasjenko til". */
const wordsAfterComma = 2;

/** The spans of speech, dash included, each up to the comma before who says it, or to the end. */
export function dashSpeech(text: string, verbs: ReadonlySet<string>): Span[] {
  const starts = [...text.matchAll(dash)].map((match) => match.index + match[0].search(/[–—―-]/));
  return starts.flatMap((start, at) => {
    const limit = starts[at + 1] ?? text.length;
    const end = speechEnd(text, { start, end: limit }, verbs);
    // A hyphen opens much that is no speech: it takes a verb of saying, here or in the speech before it.
    if (text.charAt(start) === '-' && end === limit && at === 0) return [];
    return [{ start, end: trimEnd(text, end) }];
  });
}

function speechEnd(text: string, { start, end }: Span, verbs: ReadonlySet<string>): number {
  for (let comma = text.indexOf(',', start); comma >= 0 && comma < end; comma = text.indexOf(',', comma + 1)) {
    const words = text
      .slice(comma + 1, comma + 60)
      .replace(/^[\s–—]+/, '')
      .split(/[\s.,]+/, wordsAfterComma);
    if (words.some((word) => verbs.has(word.toLowerCase()))) return comma;
  }
  return end;
}

function trimEnd(text: string, end: number): number {
  let at = end;
  while (at > 0 && /\s/.test(text.charAt(at - 1))) at -= 1;
  return at;
}
