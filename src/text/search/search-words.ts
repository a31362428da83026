/**
 * Cuts a text into the words by which it is searched. The build and the browser share it, so both know the same words:
 * no dictionary of the machine, no locale, nothing but Unicode's own tables and the few letters below.
 */

/** A word as it is searched, and its place in the text as written. */
export interface SearchWord {
  readonly word: string;
  readonly start: number;
  readonly end: number;
  /** Whether it is one or two characters of a script that writes no spaces. */
  readonly isUnspaced: boolean;
}

/** Soft hyphens, joiners and the stroke that lengthens Arabic words stand inside words and are no part of them. */
const invisible = /[\p{Cf}\u0640]/gu;
const run = /[\p{L}\p{M}\p{N}\p{Cf}]+/gu;

/** All scripts without spaces stand from here on, and little else that is common in prose. */
const mayBeUnspaced = /[\u0e00-\u1fff\u2e80-\uffff]/;
const unspacedLetter =
  '(?=[\\p{L}\\p{M}\\p{N}])(?![\\u0300-\\u036f])[\\p{scx=Han}\\p{scx=Hira}\\p{scx=Kana}\\p{scx=Thai}\\p{scx=Laoo}\\p{scx=Khmr}\\p{scx=Mymr}]';
const runOrUnspaced = new RegExp(`((?:${unspacedLetter})+)|(?:(?!${unspacedLetter})${run.source.slice(0, -1)})+`, 'gu');

/** The words of a text in order. Scripts without spaces give their characters in overlapping pairs, and the last one alone. */
export function searchWordsOf(text: string): readonly SearchWord[] {
  const words: SearchWord[] = [];
  for (const found of text.matchAll(mayBeUnspaced.test(text) ? runOrUnspaced : run)) {
    const start = found.index ?? 0;
    if (found[1] !== undefined) addPairs(words, found[1], start);
    else {
      const word = foldedWord(found[0]);
      if (word !== '') words.push({ word, start, end: start + found[0].length, isUnspaced: false });
    }
  }
  return words;
}

/** A character with the marks upon it. */
const character = /\P{M}\p{M}*|\p{M}+/gu;

function addPairs(words: SearchWord[], characters: string, from: number): void {
  let start = from;
  const each = characters.match(character) ?? [];
  each.forEach((one, at) => {
    const written = one + (each[at + 1] ?? '');
    const word = written.normalize('NFKC').toLowerCase();
    words.push({ word, start, end: start + written.length, isUnspaced: true });
    start += one.length;
  });
}

/** Letters with a stroke, a hook or of two that Unicode does not take apart; and forms of Arabic letters that stand for each other. */
const likeLetters: Readonly<Record<string, string>> = {
  ...{
    ß: 'ss',
    æ: 'ae',
    œ: 'oe',
    þ: 'th',
    ø: 'o',
    ł: 'l',
    đ: 'd',
    ð: 'd',
    ħ: 'h',
    ŧ: 't',
    ı: 'i',
    ŋ: 'n',
    ə: 'e',
    ς: 'σ',
  },
  ...{ ى: 'ي', ی: 'ي', ې: 'ي', ک: 'ك', ة: 'ه', ۀ: 'ه', ە: 'ه', ٱ: 'ا' },
};
const hasLike = new RegExp(`[${Object.keys(likeLetters).join('')}]`, 'g');

/** Accents, points and vowel signs that prose may leave out. Vowel signs of other scripts are letters in all but name. */
const droppedMarks =
  /[\u0300-\u036f\u0483-\u0487\u0591-\u05c7\u0610-\u061a\u064b-\u065f\u0670\u06d6-\u06ed\u0711\u0730-\u074a]/g;

/** The zero of the digits that newspapers print besides 0 to 9: Arabic, Persian, Devanagari, Bengali, Tamil, Thai. */
const zeros = [0x660, 0x6f0, 0x966, 0x9e6, 0xbe6, 0xe50];
const otherDigit = /[\u0660-\u0669\u06f0-\u06f9\u0966-\u096f\u09e6-\u09ef\u0be6-\u0bef\u0e50-\u0e59]/g;

/** The Arabic article, also behind "and", "so", "by", "as" and drawn into "for the": what it stands before is the word. */
const article = /^(?:[وفبك]?ال|لل)(?=\p{L}{3})/u;

const plain = /^[a-z0-9]+$/;

/** A word without what may be written so or otherwise: case, width, accents; `Łódź` is `lodz`, `Straße` is `strasse`. */
export function foldedWord(written: string): string {
  if (plain.test(written)) return written;
  const lower = written.replace(invisible, '').toLowerCase();
  if (plain.test(lower)) return lower;
  return lower
    .normalize('NFKD')
    .replace(/и\u0306/g, 'й')
    .replace(droppedMarks, '')
    .normalize('NFC')
    .toLowerCase()
    .replace(hasLike, (letter) => likeLetters[letter] ?? letter)
    .replace(otherDigit, digitOf)
    .replace(article, '');
}

function digitOf(digit: string): string {
  const code = digit.charCodeAt(0);
  const zero = zeros.find((each) => code >= each && code < each + 10) ?? code;
  return String(code - zero);
}
