/** Cuts a text into words with what stands between them, by a table look-up a character. Knows no language. */

/** What stands between a word and the one before it. `stop` and `fresh` begin a sentence; `fresh` may be within one. */
export type Gap = 'space' | 'owner' | 'stop' | 'fresh' | 'comma' | 'open' | 'close' | 'amp' | 'dot' | 'other';

/** A word as written, with its place in the text. */
export interface Word {
  readonly text: string;
  readonly start: number;
  readonly end: number;
  readonly capital: boolean;
  /** Whether a mark stands within: "Ole-Martin", "l'Espagne". */
  readonly joined: boolean;
  readonly gap: Gap;
  /** What melted into it before an apostrophe, in lower case: "all" of "all'Eco". */
  readonly elision?: string;
}

const [other, lower, upper, digit, mark] = [1, 2, 3, 4, 5];
const kinds = new Uint8Array(0x10000);

function kindAt(text: string, at: number): number {
  const unit = text.charCodeAt(at);
  const known = kinds[unit];
  if (known !== 0 && known !== undefined) return known;
  const kind = kindOf(text.charAt(at));
  kinds[unit] = kind;
  return kind;
}

function kindOf(char: string): number {
  if (/\p{Lu}|\p{Lt}/u.test(char)) return upper;
  if (/\p{L}/u.test(char)) return lower;
  if (/\p{N}/u.test(char)) return digit;
  return /\p{M}/u.test(char) ? mark : other;
}

/** The words of a text in order. `isShort` tells whether a sentence goes on after a word and a full stop. */
export function wordsIn(text: string, isShort: (word: string) => boolean): Word[] {
  const words: Word[] = [];
  let at = 0;
  let last = 0;
  let before: Word | null = null;
  while (at < text.length) {
    const kind = kindAt(text, at);
    if (kind === other || kind === mark) {
      at += 1;
      continue;
    }
    const letters = endOfLetters(text, at);
    const end = endOfWord(text, at, letters);
    const gap: Gap = before === null ? 'stop' : gapBetween(text, { last, at, before }, isShort);
    before = { text: text.slice(at, end), start: at, end, capital: kind === upper, joined: end > letters, gap };
    words.push(before);
    last = end;
    at = end;
  }
  return words;
}

function endOfLetters(text: string, from: number): number {
  let at = from;
  while (at < text.length && kindAt(text, at) !== other) at += 1;
  return at;
}

function endOfWord(text: string, start: number, letters: number): number {
  let at = letters;
  while (at + 1 < text.length && joinsLetters(text, start, at)) at = endOfLetters(text, at + 2);
  return at;
}

const space = 0x20;
/** What can stand between letters of one word. */
const joints = "'’-‑ʼ&./";

/** "Ole-Martin", "Merkel's", "AT&T", "U.S.": whether the mark at `at` stands within a word. */
function joinsLetters(text: string, start: number, at: number): boolean {
  if (text.charCodeAt(at) === space) return false;
  const char = text.charAt(at);
  if (!joints.includes(char)) return false;
  const next = kindAt(text, at + 1);
  // "Ostrel A/S".
  if (char === '/')
    return at - start === 1 && kindAt(text, start) === upper && next === upper && !isLetter(kindAt(text, at + 2));
  if (next === other || next === mark) return false;
  if (char === "'" || char === '’' || char === '-' || char === '‑' || char === 'ʼ')
    return next !== digit || char === '-';
  if (char === '&') return next === upper;
  return char === '.' && next === upper && isLone(text, start, at);
}

function isLetter(kind: number): boolean {
  return kind === upper || kind === lower;
}

/** One capital before the full stop: "U.S", "J.R". */
function isLone(text: string, start: number, at: number): boolean {
  return kindAt(text, at - 1) === upper && (at - 1 === start || text.charAt(at - 2) === '.');
}

function gapBetween(
  text: string,
  { last, at, before }: { last: number; at: number; before: Word },
  isShort: (word: string) => boolean,
): Gap {
  if (at === last + 1 && text.charCodeAt(last) === space) return 'space';
  const between = text.slice(last, at);
  const kind = gapKind(between);
  return kind === 'dot' && !isShort(before.text) ? 'stop' : kind;
}

/** Between words stand the same few marks again and again. */
const gapKinds = new Map<string, Gap>();
const [longestKept, mostKept] = [4, 1000];

function gapKind(between: string): Gap {
  const known = gapKinds.get(between);
  if (known !== undefined) return known;
  const kind = readGap(between);
  if (between.length <= longestKept && gapKinds.size < mostKept) gapKinds.set(between, kind);
  return kind;
}

/** The kind of a gap; `dot` for a full stop that may belong to a short word before it. */
function readGap(between: string): Gap {
  if (/[!?…:;。！？]/.test(between) || /[–—•|*]/.test(between)) return 'fresh';
  if (between.includes('.')) return /^\.? ?$/.test(between) ? 'dot' : 'stop';
  if (/[([<]/.test(between)) return 'open';
  if (/["“„«‘「]\s?$/.test(between) || /\s['"”’»]$/.test(between)) return 'fresh';
  if (/[)\]]/.test(between)) return 'close';
  if (between.includes(',')) return /["“”„«»]/.test(between) ? 'other' : 'comma';
  if (between === ' & ') return 'amp';
  if (between.length === 2 && /^['’] $/.test(between)) return 'owner';
  return between.trim() === '' && between !== '' ? 'space' : 'other';
}

/** Whether a word begins a sentence or what may be one. */
export function isFresh({ gap }: Word): boolean {
  return gap === 'stop' || gap === 'fresh' || gap === 'open';
}
