/** What of a word tells of what a text is about: its beginning. Extracting and relating must cut it alike. */

/** Endings are behind this: `ferry` and `ferries`, `Streik` and `Streikenden`. */
const stemLength = 6;

/** The beginning of a word, by which texts are compared. */
export function tellingStem(word: string): string {
  return word.length > stemLength ? word.slice(0, stemLength) : word;
}
