/** Shows the letters of an index: what leads to each, and how many things stand under it. */

/** Shown by `partials/letters`. */
export interface LetterView {
  readonly letter: string;
  readonly href: string;
  readonly count: string;
  readonly isCurrent: boolean;
}

/** An id that any letter makes. */
export function letterId(letter: string): string {
  return `letter-${letter.codePointAt(0)?.toString(16) ?? ''}`;
}
