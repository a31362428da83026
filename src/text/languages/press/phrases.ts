/** How language data writes its lists: one text, phrases parted by semicolons. */

/** The phrases of a text, parted by `;` and line ends; the white space around them does not count. */
export function phrases(text: string): readonly string[] {
  return text
    .replaceAll('\n', ';')
    .split(';')
    .map((phrase) => phrase.trim())
    .filter((phrase) => phrase !== '');
}
