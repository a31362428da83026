/** Makes patterns of texts that are to be found letter by letter. */

/** A text as the source of a pattern: what means something there stands for itself. */
export function plainPattern(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
}

/** Phrases as alternatives of a pattern, the longest first. */
export function anyPhrase(words: readonly string[]): string {
  return words
    .map(plainPattern)
    .sort((a, b) => b.length - a.length)
    .join('|');
}
