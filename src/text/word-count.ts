/** Counts words, in scripts with spaces and without. */
import { charKind, kindOfPair, kindOfUnit } from './char-kinds.ts';

const wordMaking = charKind.letter | charKind.number;
/** White space but the plain one, scripts that write none, and halves of characters outside the basic plane. */
const unusual =
  /[\t-\r\x85\xa0\u0e00-\u0eff\u1680\u1780-\u17ff\u2000-\u200b\u2028\u2029\u202f\u205f\u2e80-\u9fff\uf900-\ufaff\ufeff\uff66-\uff9f\ud800-\udfff]/;

/**
 * Words as readers count them: stretches between white space that hold a letter or a digit. In scripts that write no
 * spaces, two characters count as one word.
 */
export function countWords(text: string): number {
  return unusual.test(text) ? countUnusual(text) : countSpaced(text);
}

/** Leaps from space to space: most words are known by their first character. */
function countSpaced(text: string): number {
  let words = 0;
  for (let from = 0; from < text.length; ) {
    const space = text.indexOf(' ', from);
    const end = space < 0 ? text.length : space;
    if (end > from && holdsWord(text, from, end)) words += 1;
    from = end + 1;
  }
  return words;
}

function holdsWord(text: string, start: number, end: number): boolean {
  for (let at = start; at < end; at += 1) {
    if ((kindOfUnit(text.charCodeAt(at)) & wordMaking) !== 0) return true;
  }
  return false;
}

function countUnusual(text: string): number {
  let [words, unspaced, inWord] = [0, 0, false];
  for (let at = 0; at < text.length; at += 1) {
    let kind = kindOfUnit(text.charCodeAt(at));
    if (kind === charKind.half) {
      kind = kindOfPair(text, at);
      if ((text.codePointAt(at) ?? 0) > 0xffff) at += 1;
    }
    if ((kind & charKind.unspaced) !== 0) {
      unspaced += 1;
      inWord = false;
    } else if ((kind & wordMaking) !== 0) {
      if (!inWord) words += 1;
      inWord = true;
    } else if (kind === charKind.space) inWord = false;
  }
  return words + Math.ceil(unspaced / 2);
}
