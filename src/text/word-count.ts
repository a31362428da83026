/** Counts words, in scripts with spaces and without. */
import { charKind, kindOfPair, kindOfUnit } from './char-kinds.ts';

const wordMaking = charKind.letter | charKind.number;

/** Below stand Thai, Lao, Burmese and Khmer, above Kana and Han. */
const firstSyllabic = 0x2000;

/**
 * Words as readers count them: stretches between white space that hold a letter or a digit. In scripts that write no
 * spaces, two characters count as one word; in those that write letters and not syllables, as Thai and Khmer, four do.
 */
export function countWords(text: string): number {
  let words = 0;
  let unspaced = 0;
  let letters = 0;
  let inWord = false;
  for (let at = 0; at < text.length; at += 1) {
    let kind = kindOfUnit(text.charCodeAt(at));
    if (kind === charKind.half) {
      kind = kindOfPair(text, at);
      if ((text.codePointAt(at) ?? 0) > 0xffff) at += 1;
    }
    if ((kind & charKind.unspaced) !== 0) {
      if (text.charCodeAt(at) < firstSyllabic) letters += 1;
      else unspaced += 1;
      inWord = false;
    } else if ((kind & wordMaking) !== 0) {
      if (!inWord) words += 1;
      inWord = true;
    } else if (kind === charKind.space) inWord = false;
  }
  return words + Math.ceil(unspaced / 2) + Math.ceil(letters / 4);
}
