/** Tells which names are forms of one another: cases, initials, beginnings and ends of the full one. Finds them by index. */
import { lowerCase } from '../../text/char-kinds.ts';
import { baseForms, type Ending } from '../../text/inflection.ts';

/** A word for comparing: lower case, straight apostrophes, plain hyphens, "al-Assad" as "Assad". */
export function foldNameWord(word: string): string {
  const lower = lowerCase(word);
  if (!holdsMark(lower)) return lower;
  const folded = lower.replaceAll('’', "'").replaceAll('‑', '-').replace(/\.$/, '');
  return /^[ae]l-/.test(folded) ? folded.slice(3) : folded;
}

/** An apostrophe, a hyphen or a full stop. */
function holdsMark(word: string): boolean {
  for (let at = 0; at < word.length; at += 1) {
    const unit = word.charCodeAt(at);
    if (unit === 0x2d || unit === 0x2e || unit === 0x2019 || unit === 0x2011) return true;
  }
  return false;
}

/** The base forms that a folded word may be made of, itself among them. */
export type Bases = (word: string) => readonly string[];

/** The base forms of words by the endings of a language; each word is taken apart once. */
export function basesWith(endings: readonly Ending[]): Bases {
  const kept = new Map<string, readonly string[]>();
  return (word) => {
    const known = kept.get(word) ?? baseForms(word, endings);
    kept.set(word, known);
    return known;
  };
}

/** Whether the words are the full form, its beginning or its end, in any case or with initials. */
export function isFormOf(words: readonly string[], full: readonly string[], bases: Bases): boolean {
  if (words.length > full.length) return false;
  const same = (from: number) => words.every((word, at) => sameWord(word, full[from + at] ?? '', bases));
  if (same(0) || (full.length > words.length && same(full.length - words.length))) return true;
  // "E. Nyström", "O. M. Lunde": initials and the same surname.
  const initials = words.slice(0, -1);
  if (!initials.every((word) => word.length === 1)) return false;
  const first = full[0] ?? '';
  return initials[0] === first.charAt(0) && sameWord(words.at(-1) ?? '', full.at(-1) ?? '', bases);
}

/** Whether people's names are alike but for a middle name: "Elijah Maal" of "Elijah Eugene Maal". */
export function lacksMiddle(words: readonly string[], full: readonly string[], bases: Bases): boolean {
  if (words.length !== 2 || full.length !== 3) return false;
  const isFirst = sameWord(words[0] ?? '', full[0] ?? '', bases);
  return isFirst && sameWord(words[1] ?? '', full[2] ?? '', bases);
}

/** Whether two folded words are forms of one word. */
export function sameWord(one: string, other: string, bases: Bases): boolean {
  if (one === other) return true;
  if (one.charCodeAt(0) !== other.charCodeAt(0)) return false;
  const others = bases(other);
  return bases(one).some((base) => others.includes(base));
}

/** Things by a word each, to be found by any form of it. */
interface WordFinder<T> {
  add(word: string, thing: T): void;
  /** All whose word may be a form of this one, each once, in no order. */
  near(word: string): readonly T[];
}

/** An empty finder of things by a word. */
export function wordFinder<T>(bases: Bases): WordFinder<T> {
  const things = new Map<string, T[]>();
  return {
    add: (word, thing) => {
      for (const base of bases(word)) {
        const known = things.get(base);
        if (known === undefined) things.set(base, [thing]);
        else if (known.at(-1) !== thing) known.push(thing);
      }
    },
    near: (word) => {
      const forms = bases(word);
      if (forms.length < 2) return things.get(forms[0] ?? word) ?? none;
      const found = new Set<T>();
      for (const base of forms) for (const thing of things.get(base) ?? none) found.add(thing);
      return found.size === 0 ? none : [...found];
    },
  };
}

const none: readonly never[] = [];

/** What is in either of two lists without doubles, each once. */
export function eachOnce<T>(one: readonly T[], other: readonly T[]): readonly T[] {
  if (one.length === 0) return other;
  return other.length === 0 ? one : [...new Set([...one, ...other])];
}

/** Things by their full names, to be found by what may be a form of those. */
interface FormFinder<T> {
  add(thing: T): void;
  /** All of whose names these words may be a form (`isFormOf` tells for sure), each once, in no order. */
  near(words: readonly string[]): readonly T[];
}

/** An empty finder of things by their full names: forms share the first word or the last one with them. */
export function formFinder<T>(bases: Bases, nameOf: (thing: T) => readonly string[]): FormFinder<T> {
  const byFirst = wordFinder<T>(bases);
  const byLast = wordFinder<T>(bases);
  return {
    add: (thing) => {
      const words = nameOf(thing);
      byFirst.add(words[0] ?? '', thing);
      byLast.add(words.at(-1) ?? '', thing);
    },
    near: (words) => eachOnce(byFirst.near(words[0] ?? ''), byLast.near(words.at(-1) ?? '')),
  };
}
