/** What each UTF-16 unit is by Unicode: one look-up in a table instead of a pattern for every character. */
import { isSpace } from './lines.ts';

/** What a unit can be; bits, since an unspaced letter is a letter too. */
export const charKind = {
  space: 1,
  letter: 2,
  number: 4,
  /** It belongs to the word it stands in, and makes none by itself. */
  mark: 8,
  /** Of a script that writes no spaces. */
  unspaced: 16,
  /** Half of a character outside the basic plane. */
  half: 32,
  other: 64,
  upper: 128,
  lower: 256,
  /** A decimal digit of any script. */
  digit: 512,
} as const;

const patterns: readonly (readonly [RegExp, number])[] = [
  [/\p{L}/u, charKind.letter],
  [/\p{N}/u, charKind.number],
  [/\p{M}/u, charKind.mark],
  [/\p{Lu}/u, charKind.upper],
  [/\p{Ll}/u, charKind.lower],
  [/\p{Nd}/u, charKind.digit],
  [
    /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}\p{Script=Tibetan}]/u,
    charKind.unspaced,
  ],
];

/** Filled in as units are met: facts of Unicode, the same on every machine. 0 is not looked up yet. */
const kinds = new Uint16Array(0x10000);

/** What a UTF-16 unit is. */
export function kindOfUnit(unit: number): number {
  const kind = kinds[unit] as number;
  return kind === 0 ? lookUp(unit) : kind;
}

/** What the character outside the basic plane is whose first half stands at `at`. */
export function kindOfPair(text: string, at: number): number {
  return kindOf(String.fromCodePoint(text.codePointAt(at) ?? 0)) || charKind.other;
}

/** What the character is that stands at `at`; 0 beyond the ends of the text. */
export function kindAt(text: string, at: number): number {
  if (at < 0 || at >= text.length) return 0;
  const kind = kindOfUnit(text.charCodeAt(at));
  return kind === charKind.half ? kindOfPair(text, at) : kind;
}

/** Whether any character of a text is of one of some kinds. */
export function holdsKind(text: string, sought: number): boolean {
  for (let at = 0; at < text.length; at += 1) {
    const kind = kindOfUnit(text.charCodeAt(at));
    if ((kind & sought) !== 0 || (kind === charKind.half && (kindOfPair(text, at) & sought) !== 0)) return true;
  }
  return false;
}

/** How many characters of a text are of one of some kinds. */
export function countKind(text: string, sought: number): number {
  let count = 0;
  for (let at = 0; at < text.length; at += 1) {
    let kind = kindOfUnit(text.charCodeAt(at));
    if (kind === charKind.half) {
      kind = kindOfPair(text, at);
      if ((text.codePointAt(at) ?? 0) > 0xffff) at += 1;
    }
    if ((kind & sought) !== 0) count += 1;
  }
  return count;
}

/** Whether a text has a decimal digit of any script: a class of so many ranges is slow in a pattern. */
export function holdsDigit(text: string): boolean {
  return holdsKind(text, charKind.digit);
}

function lookUp(unit: number): number {
  const isHalf = unit >= 0xd800 && unit <= 0xdfff;
  const kind = isSpace(unit) ? charKind.space : isHalf ? charKind.half : kindOf(String.fromCharCode(unit));
  kinds[unit] = kind || charKind.other;
  return kinds[unit] as number;
}

function kindOf(char: string): number {
  return patterns.reduce((kind, [pattern, bit]) => (pattern.test(char) ? kind | bit : kind), 0);
}

/** Above these no unit that words of our lists hold has another form in lower case. */
const highestCased = 0x600;
const lowerUnits = Uint16Array.from({ length: highestCased }, (_, unit) =>
  String.fromCharCode(unit).toLowerCase().charCodeAt(0),
);

/** Punctuation that has no case, quotation marks and dashes among it. */
const [firstMark, lastMark] = [0x2000, 0x206f];

/** A word in lower case; most words of a text are so already, and stay the string that they are. */
export function lowerCase(word: string): string {
  for (let at = 0; at < word.length; at += 1) {
    const unit = word.charCodeAt(at);
    const isLower = unit < highestCased ? lowerUnits[unit] === unit : unit >= firstMark && unit <= lastMark;
    if (!isLower) return word.toLowerCase();
  }
  return word;
}

/** Whether a text has letters with case, all of them capitals. */
export function isShouted(text: string): boolean {
  return text === text.toUpperCase() && text !== text.toLowerCase();
}

/** A UTF-16 unit of Latin, Greek, Cyrillic or Armenian in lower case; any other as it is. */
export function lowerUnit(unit: number): number {
  return unit < highestCased ? (lowerUnits[unit] as number) : unit;
}
