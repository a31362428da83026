/** Counts words, in scripts with spaces and without. */
import { isSpace } from './lines.ts';

const unspaced =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}]/gu;
const mayBeUnspaced = /[\u0e00-\u0eff\u1780-\u17ff\u2e80-\u9fff\uf900-\ufaff\uff66-\uff9f\ud800-\udfff]/;
const letterOrDigit = /[\p{L}\p{N}]/u;

/** Words as readers count them; in scripts that write no spaces, two characters count as one word. */
export function countWords(text: string): number {
  if (!mayBeUnspaced.test(text)) return countSpaced(text);
  let unspacedCount = 0;
  const rest = text.replace(unspaced, () => {
    unspacedCount += 1;
    return ' ';
  });
  return countSpaced(rest) + Math.ceil(unspacedCount / 2);
}

/** Stretches between white space that hold a letter or a digit. */
function countSpaced(text: string): number {
  let words = 0;
  for (let at = 0; at < text.length; ) {
    while (at < text.length && isSpace(text.charCodeAt(at))) at += 1;
    const start = at;
    let plain = false;
    while (at < text.length && !isSpace(text.charCodeAt(at))) {
      plain ||= isPlainLetter(text.charCodeAt(at));
      at += 1;
    }
    if (plain || (at > start && letterOrDigit.test(text.slice(start, at)))) words += 1;
  }
  return words;
}

function isPlainLetter(unit: number): boolean {
  return (unit >= 0x61 && unit <= 0x7a) || (unit >= 0x41 && unit <= 0x5a) || (unit >= 0x30 && unit <= 0x39);
}
