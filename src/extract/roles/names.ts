/** Tells people's names by their shape. */

const particles =
  'van|von|der|den|de|del|della|di|da|dos|du|la|le|el|al|bin|ibn|ter|ten|af|av|zu|y|e|and|og|und|et|och|en|with';
const namePart = "(?:\\p{Lu}\\.|(?:[Oo]['’]|[Dd]['’]|Mac|Mc)?\\p{Lu}[\\p{L}\\p{M}'’.-]*)";
const names = new RegExp(`^${namePart}(?:(?:,? (?:${particles}|&))* ${namePart}|, ${namePart} ${namePart}){1,11}`, 'u');
const longest = 120;

/** How many characters at the start of a text read as the names of one or more people; 0 when none do. */
export function namesLength(text: string): number {
  return names.exec(text.slice(0, longest))?.[0].length ?? 0;
}

/** Whether a text is one person's name, of two to four words, and nothing else. */
export function isName(text: string): boolean {
  const words = text.split(' ').length;
  return words >= 2 && words <= 4 && namesLength(text) === text.length && !/\p{Lu}{3}/u.test(text);
}
