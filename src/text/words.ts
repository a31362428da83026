/** Cuts a text into the words by which texts are compared: folded, without marks. Scripts without spaces give letters. */
import { charKind, kindOfUnit } from './char-kinds.ts';

const unspaced =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}]/u;
/** All of these scripts stand from here on, and little else of what is common in prose. */
const mayBeUnspaced = /[\u0e00-\u1fff\u2e80-\uffff]/;
const word = /[\p{L}\p{M}\p{N}]+(?:'[\p{L}\p{M}]+)*/gu;
const pieces =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}]|(?:(?![\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}])[\p{L}\p{M}\p{N}])+/gu;

/** Beyond these a character may have another form that stands for the same: most texts have none. */
const mayHaveForms =
  /[^\0-\x7f\xa0\xa7\xab\xb0\xb7\xbb\xc0-\u0131\u0134-\u013e\u0141-\u0148\u014a-\u017e\u0400-\u0481\u2013\u2014\u2018-\u201e\u2026\u20ac]/;

/** Whether all characters of a text stand for themselves, and none is of a script without spaces: so it is in most texts. */
export function isPlainText(text: string): boolean {
  return !mayHaveForms.test(text);
}

/** The words of a text in order, in lower case, composed, with straight apostrophes. */
export function wordsOf(text: string): string[] {
  const folded = (isPlainText(text) ? text : text.normalize('NFKC')).toLowerCase();
  const plain = folded.includes('’') ? folded.replaceAll('’', "'") : folded;
  if (!mayBeUnspaced.test(plain)) return spacedWords(plain);
  return plain.match(unspaced.test(plain) ? pieces : word) ?? [];
}

const apostrophe = 0x27;
const inWords = charKind.letter | charKind.mark | charKind.number;
const behindApostrophe = charKind.letter | charKind.mark;

/** What `word` finds, without a pattern: it has no character outside the basic plane here. */
function spacedWords(text: string): string[] {
  const words: string[] = [];
  for (let at = 0; at < text.length; at += 1) {
    const start = at;
    at = endOf(text, at, inWords);
    if (at === start) continue;
    while (text.charCodeAt(at) === apostrophe) {
      const end = endOf(text, at + 1, behindApostrophe);
      if (end === at + 1) break;
      at = end;
    }
    words[words.length] = text.slice(start, at);
    // A digit right behind the letters of "o'2" opens a word of its own.
    at -= 1;
  }
  return words;
}

function endOf(text: string, from: number, kinds: number): number {
  let at = from;
  while (at < text.length && (kindOfUnit(text.charCodeAt(at)) & kinds) !== 0) at += 1;
  return at;
}
