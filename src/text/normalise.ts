/** Brings texts to the one form in which values are shown and words are compared. */

const spaceToFold = /[\t-\r\u0085\u00a0\u1680\u2000-\u200b\u2028\u2029\u202f\u205f\u3000\ufeff]| {2}/;
/** Below these and among the punctuation everything is composed already. */
const mayCompose = /[^\0-\u02ff\u2010-\u2027\u20ac]/;
const plainMarks: Readonly<Record<string, string>> = Object.fromEntries([
  ...[...'‘’‚‛`´'].map((mark) => [mark, "'"]),
  ...[...'“”„‟«»'].map((mark) => [mark, '"']),
  ...[...'‐‑‒–—―−'].map((mark) => [mark, '-']),
]);

/** Runs of white space as one space, none at the ends: how every value of a record is written. */
export function foldSpace(text: string): string {
  return needsFolding(text) ? text.replace(/[\s\u0085\u200b\ufeff]+/g, ' ').trim() : text.trim();
}

/** Whether a text without white space at its ends has any that folding would change. */
export function needsFolding(text: string): boolean {
  return spaceToFold.test(text);
}

/** A line as phrases are compared: folded, lower case, straight apostrophes and quotation marks, plain dashes. */
export function foldLine(text: string): string {
  const composed = mayCompose.test(text) ? text.normalize('NFC') : text;
  return foldSpace(composed)
    .toLowerCase()
    .replace(/[‘’‚‛`´“”„‟«»‐‑‒–—―−]/g, (mark) => plainMarks[mark] ?? mark);
}
