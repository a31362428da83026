/** Takes the accents off Latin and Greek letters, as capitals are often printed. Leaves the marks of other scripts. */

const accents = /[\u0300-\u036f]/;

/** A text without the accents of its letters; vowel signs of other scripts stay. */
export function withoutAccents(text: string): string {
  const parted = text.normalize('NFD');
  if (!accents.test(parted)) return text;
  return parted.replace(/([\p{sc=Latin}\p{sc=Greek}])[\u0300-\u036f]+/gu, '$1').normalize('NFC');
}
