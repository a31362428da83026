/** Cuts a text into the words by which texts are compared: folded, without marks. Scripts without spaces give letters. */

const unspaced =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}]/u;
/** All of these scripts stand from here on, and little else of what is common in prose. */
const mayBeUnspaced = /[\u0e00-\u1fff\u2e80-\uffff]/;
const word = /[\p{L}\p{M}\p{N}]+(?:'[\p{L}\p{M}]+)*/gu;
const pieces =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}]|(?:(?![\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}])[\p{L}\p{M}\p{N}])+/gu;

/** The words of a text in order, in lower case, composed, with straight apostrophes. */
export function wordsOf(text: string): string[] {
  const folded = text.normalize('NFKC').toLowerCase();
  const plain = folded.includes('’') ? folded.replaceAll('’', "'") : folded;
  if (!mayBeUnspaced.test(plain)) return plain.match(word) ?? [];
  return plain.match(unspaced.test(plain) ? pieces : word) ?? [];
}
