/** Brings texts to the one form in which values are shown and words are compared. */

/** Runs of white space as one space, none at the ends: how every value of a record is written. */
export function foldSpace(text: string): string {
  return text.replace(/[\s\u0085\u200b\ufeff]+/g, ' ').trim();
}

/** A line as phrases are compared: folded, lower case, straight apostrophes and quotation marks, plain dashes. */
export function foldLine(text: string): string {
  return foldSpace(text.normalize('NFC'))
    .toLowerCase()
    .replace(/[‘’‚‛`´]/g, "'")
    .replace(/[“”„‟«»]/g, '"')
    .replace(/[‐‑‒–—―−]/g, '-');
}
