/** Counts words, in scripts with spaces and without. */

const unspaced =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}]/gu;

/** Words as readers count them; in scripts that write no spaces, two characters count as one word. */
export function countWords(text: string): number {
  let unspacedCount = 0;
  const rest = text.replace(unspaced, () => {
    unspacedCount += 1;
    return ' ';
  });
  let words = 0;
  for (const match of rest.matchAll(/[^\s]+/g)) if (/[\p{L}\p{N}]/u.test(match[0])) words += 1;
  return words + Math.ceil(unspacedCount / 2);
}
