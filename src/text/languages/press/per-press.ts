/** Keeps what is worked out from a list of press words: the lists of `pressWordsFor` are always the same few objects. */
import type { PressWords } from './press-words.ts';

/** The same function, which works its value out once for each list of press words. */
export function perPress<T>(make: (press: readonly PressWords[]) => T): (press: readonly PressWords[]) => T {
  const made = new WeakMap<readonly PressWords[], { readonly value: T }>();
  return (press) => {
    const known = made.get(press) ?? { value: make(press) };
    made.set(press, known);
    return known.value;
  };
}
