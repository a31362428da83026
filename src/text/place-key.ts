/** The key by which a place is one with and without the article at its end. Knows no text. */
import { placeArticles } from './languages/names/place-articles.ts';

const ends: readonly (readonly [string, string])[] = placeArticles.map((line) => {
  const [from = '', to = ''] = line.split('>');
  return [from, to];
});

/** A folded name of one word without the article at its end; other names as they are. */
export function placeKey(spelled: string): string {
  const plain = spelled.replaceAll('ø', 'o').replaceAll('æ', 'ae');
  const end = spelled.includes(' ')
    ? undefined
    : ends.find(([from]) => plain.endsWith(from) && plain.length > from.length + 2);
  return end === undefined ? spelled : plain.slice(0, -end[0].length) + end[1];
}
