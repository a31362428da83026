/** Keeps answers about words, which texts ask again and again. Only for functions that always answer the same. */

/** Longer words are few, and would keep the whole text alive that they are cut from. */
const longest = 12;
const usual = 5000;

/** The same function, which keeps what it said of up to `most` words. */
export function remembering<T>(answer: (word: string) => T, most = usual): (word: string) => T {
  const kept = new Map<string, T>();
  return (word) => {
    if (word.length > longest) return answer(word);
    const known = kept.get(word);
    if (known !== undefined) return known;
    if (kept.size >= most) kept.clear();
    const made = answer(word);
    kept.set(word, made);
    return made;
  };
}
