/** Counts words, in scripts with spaces and without. */

const unspaced =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}]/gu;

/** Where such scripts lie: most texts hold none of them, and asking this is quick. */
const mayBeUnspaced = /[\u0e00-\u0eff\u1780-\u17ff\u2e80-\u9fff\uf900-\ufaff\uff00-\uffef\ud800-\udfff]/;

/** Words as readers count them; in scripts that write no spaces, two characters count as one word. */
export function countWords(text: string): number {
  let unspacedCount = 0;
  const rest = !mayBeUnspaced.test(text)
    ? text
    : text.replace(unspaced, () => {
        unspacedCount += 1;
        return ' ';
      });
  let words = 0;
  for (const match of rest.matchAll(/[^\s]+/g)) if (/[\p{L}\p{N}]/u.test(match[0])) words += 1;
  return words + Math.ceil(unspacedCount / 2);
}
