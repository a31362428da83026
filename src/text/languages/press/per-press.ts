/** Keeps what is worked out from a list of press words: the lists of `pressWordsFor` are always the same few objects. */
import { perObject } from '../../per-object.ts';
import type { PressWords } from './press-words.ts';

/** The same function, which works its value out once for each list of press words. */
export function perPress<T>(make: (press: readonly PressWords[]) => T): (press: readonly PressWords[]) => T {
  const made = perObject((press: readonly PressWords[]) => ({ value: make(press) }));
  // An article is read with one list from its first line to its last.
  let last: { readonly press: readonly PressWords[]; readonly value: T } | null = null;
  return (press) => {
    if (last?.press !== press) last = { press, value: made(press).value };
    return last.value;
  };
}
