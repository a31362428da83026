/** Makes the readable part of an address from words. */

const longest = 60;

/** Lower-case ASCII words joined by hyphens, at most 60 characters; `article` when nothing is left. */
export function slug(text: string): string {
  const plain = text
    .normalize('NFKD')
    .toLowerCase()
    .replace(/\p{M}+/gu, '');
  const words = plain.split(/[^a-z0-9]+/).filter((word) => word !== '');
  let made = '';
  for (const word of words) {
    if (made.length + word.length + 1 > longest) break;
    made = made === '' ? word : `${made}-${word}`;
  }
  return made === '' ? 'article' : made;
}
