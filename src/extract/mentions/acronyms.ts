/** Spells out short forms: of which name in full a sign has the first letters, "HSE" of "Health and Safety Executive". */

/** Signs of fewer letters than this have the letters of many names. */
const shortest = 3;

/** Both ways of making a sign of a name as written: of all its words, and of those with capitals. Empty for names of two words. */
export function acronymsOf(words: readonly string[]): readonly string[] {
  if (words.length < shortest) return [];
  const parts = words.flatMap((word) => word.split('-'));
  const letters = (some: readonly string[]) => some.map((word) => word.charAt(0).toUpperCase()).join('');
  const capitals = letters(words.filter((word) => /^\p{Lu}/u.test(word)));
  return [...new Set([letters(words), capitals, letters(parts.filter((word) => /^\p{Lu}/u.test(word)))])].filter(
    (sign) => sign.length >= shortest,
  );
}
