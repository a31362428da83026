/** Lets data files write long lists of words as running text. */

/** The words of a text, parted by white space. */
export function wordList(text: string): readonly string[] {
  return text.trim().split(/\s+/);
}
