/** Tells by their capitals lines that are printed as titles: "Islanders Wanted a Boat". */

/** Whether three in four words, numbers among them, have a capital. */
export function hasTitleCase(text: string): boolean {
  const words = text.split(' ');
  const capital = words.filter((word) => /^[\p{Lu}\p{N}]/u.test(word)).length;
  return capital * 4 >= words.length * 3;
}
