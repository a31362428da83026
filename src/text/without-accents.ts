/** Takes the accents off Latin and Greek letters, as capitals are often printed. Leaves the marks of other scripts. */

const accents = /[\u0300-\u036f]/;

/** Letters below these, and the marks that prose is full of, have no accents to lose. */
export const firstAccented = 0xc0;

/** Whether a text has letters that may be parted from accents. */
export function mayBearAccents(text: string): boolean {
  for (let at = 0; at < text.length; at += 1) {
    const unit = text.charCodeAt(at);
    if (unit >= firstAccented && !((unit >= 0x2010 && unit <= 0x2027) || unit === 0x20ac)) return true;
  }
  return false;
}

/** A text without the accents of its letters; vowel signs of other scripts stay. */
export function withoutAccents(text: string): string {
  if (!mayBearAccents(text)) return text;
  const parted = text.normalize('NFD');
  if (!accents.test(parted)) return text;
  return parted.replace(/([\p{sc=Latin}\p{sc=Greek}])[\u0300-\u036f]+/gu, '$1').normalize('NFC');
}
