/** Brings texts to the one form in which values are shown and words are compared. */

const spaceToFold = /[\t-\r\u0085\u00a0\u1680\u2000-\u200b\u2028\u2029\u202f\u205f\u3000\ufeff]| {2}/;
const beyondLatin1 = /[^\0-\u00ff]/;
const marksToFold = /[\u0060\u00ab\u00b4\u00bb]/;

/** Runs of white space as one space, none at the ends: how every value of a record is written. */
export function foldSpace(text: string): string {
  return spaceToFold.test(text) ? text.replace(/[\s\u0085\u200b\ufeff]+/g, ' ').trim() : text.trim();
}

/** A line as phrases are compared: folded, lower case, straight apostrophes and quotation marks, plain dashes. */
export function foldLine(text: string): string {
  // What is all Latin-1 is composed already and has none of the marks but these.
  if (!beyondLatin1.test(text) && !marksToFold.test(text)) return foldSpace(text).toLowerCase();
  return foldSpace(text.normalize('NFC'))
    .toLowerCase()
    .replace(/[‘’‚‛`´]/g, "'")
    .replace(/[“”„‟«»]/g, '"')
    .replace(/[‐‑‒–—―−]/g, '-');
}
