/** Finds the few phrases that may open a text among many, by the characters they begin with. Compares nothing further. */

/** A phrase and what it is a sign of. */
export interface Opening<T> {
  readonly text: string;
  readonly is: T;
}

export type OpeningIndex<T> = ReadonlyMap<string, readonly Opening<T>[]>;

/** How many characters of a text tell which phrases may open it. */
export const keyLength = 2;
const none: readonly never[] = [];

/** An index of phrases; each place in it keeps their order. */
export function openingIndex<T>(phrases: readonly Opening<T>[]): OpeningIndex<T> {
  const index = new Map<string, Opening<T>[]>();
  for (const phrase of phrases) {
    const key = phrase.text.slice(0, keyLength);
    const beside = index.get(key);
    if (beside === undefined) index.set(key, [phrase]);
    else beside.push(phrase);
  }
  return index;
}

/** The phrases that may open a folded text, in the order they were given; those of a single character last. */
export function openingsOf<T>(index: OpeningIndex<T>, folded: string): readonly Opening<T>[] {
  const longer = folded.length < keyLength ? none : (index.get(folded.slice(0, keyLength)) ?? none);
  const single = index.get(folded.charAt(0)) ?? none;
  return single.length === 0 ? longer : [...longer, ...single];
}
