/** Looks words up in lists that have a column for each language, or for several that write alike. Knows no list itself. */

type Fold = (word: string) => string;

/** The words of one column. */
export interface WordColumn<T> {
  /** Brings a word to the form in which the column has it. */
  readonly fold: Fold;
  /** What words as written stood for when they were asked for. */
  readonly asked: Map<string, T | null>;
  readonly words: Map<string, T>;
  readonly beginnings: Map<string, T>;
}

/** A list of lines, and what a line stands for by its name. */
export interface WordList<T> {
  readonly lines: string;
  readonly read: (name: string) => T;
}

const [shortest, longest] = [2, 16];
/** Articles say the same again and again: so many answers are kept for a column. */
const mostKept = 5000;
const letters: Readonly<Record<string, string>> = { æ: 'ae', ø: 'o', œ: 'oe', ß: 'ss', ł: 'l', đ: 'd', ð: 'd', ı: 'i' };

/** A word without accents: "Lucía", "LUCIA". */
export function plainWord(word: string): string {
  const folded = word.toLowerCase().replace(/[æøœßłđðı]/g, (letter) => letters[letter] ?? letter);
  return folded.normalize('NFD').replace(/\p{M}/gu, '');
}

/** One column of some lists, by its place behind the name. A word that two lines have is the first one's. */
export function wordColumn<T>(lists: readonly WordList<T>[], place: number, fold: Fold): WordColumn<T> {
  const column: WordColumn<T> = { fold, asked: new Map(), words: new Map(), beginnings: new Map() };
  for (const { lines, read } of lists) {
    for (const line of lines.trim().split('\n')) {
      const [name = '', ...cells] = line.split('|').map((cell) => cell.trim());
      const value = read(name);
      for (const word of (cells[place] ?? '').split(/\s+/)) addWord(column, word, value);
    }
  }
  return column;
}

/** A word stands for all that begin with it; with a full stop for itself. */
function addWord<T>({ words, beginnings, fold }: WordColumn<T>, word: string, value: T): void {
  const isWhole = word.endsWith('.');
  const plain = fold(isWhole ? word.slice(0, -1) : word);
  const target = isWhole ? words : beginnings;
  if (plain !== '' && !target.has(plain)) target.set(plain, value);
}

/** What a word stands for in a column that lists it as a whole; null for nothing. */
export function lookUpWhole<T>({ words, beginnings, fold }: WordColumn<T>, word: string): T | null {
  const folded = fold(word);
  return words.get(folded) ?? beginnings.get(folded) ?? null;
}

/** What a word stands for in a column: as a whole, else by its longest beginning that is listed; null for nothing. */
export function lookUp<T>(column: WordColumn<T>, word: string): T | null {
  const known = column.asked.get(word);
  if (known !== undefined) return known;
  if (column.asked.size >= mostKept) column.asked.clear();
  const found = listedFor(column.fold(word), column);
  column.asked.set(word, found);
  return found;
}

function listedFor<T>(plain: string, { words, beginnings }: WordColumn<T>): T | null {
  const whole = words.get(plain);
  if (whole !== undefined) return whole;
  for (let length = Math.min(plain.length, longest); length >= shortest; length -= 1) {
    const value = beginnings.get(plain.slice(0, length));
    if (value !== undefined) return value;
  }
  return null;
}
