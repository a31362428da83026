/** Finds the few phrases that may open a text among many, by the characters they begin with. Compares nothing further. */

/** A phrase and what it is a sign of. */
export interface Opening<T> {
  readonly text: string;
  readonly is: T;
}

/** Phrases by the first two characters, or by the only one, as a number. */
export type OpeningIndex<T> = ReadonlyMap<number, readonly Opening<T>[]>;

/** How many characters of a text tell which phrases may open it. */
export const keyLength = 2;
const none: readonly never[] = [];

/** A number is found more quickly than a string of two characters, which would have to be made first. */
function keyOf(text: string): number {
  return text.charCodeAt(0) * 0x10000 + (text.length < keyLength ? 0 : text.charCodeAt(1));
}

/** An index of phrases; each place in it keeps their order. */
export function openingIndex<T>(phrases: readonly Opening<T>[]): OpeningIndex<T> {
  const index = new Map<number, Opening<T>[]>();
  for (const phrase of phrases) {
    const key = keyOf(phrase.text);
    const beside = index.get(key);
    if (beside === undefined) index.set(key, [phrase]);
    else beside.push(phrase);
  }
  return index;
}

/** The phrases that may open a folded text, in the order they were given; those of a single character last. */
export function openingsOf<T>(index: OpeningIndex<T>, folded: string): readonly Opening<T>[] {
  if (folded === '') return none;
  const longer = folded.length < keyLength ? none : (index.get(keyOf(folded)) ?? none);
  const single = index.get(folded.charCodeAt(0) * 0x10000) ?? none;
  return single.length === 0 ? longer : [...longer, ...single];
}
