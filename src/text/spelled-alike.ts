/** Spellings of one word that differ only in letters written or left out at will: "ألكسندر" and "الكسندر". */

/** What a script leaves to the writer. */
export interface Letters {
  /** Marks that may be left out: vowels, drawn-out letters. Global. */
  readonly dropped: RegExp;
  /** A letter and the one that is as good; one letter each, so that nothing moves. */
  readonly alike: Readonly<Record<string, string>>;
  /** What two spellings of a name differ in besides, at the ends of words or between them. */
  readonly endings: readonly (readonly [RegExp, string])[];
}

/** A text as it is read: without marks, then with one letter for all that are alike. Both are of one length. */
export interface Reading {
  readonly plain: string;
  readonly folded: string;
  /** Where a place of these stands in the text itself. */
  readonly sourceAt: (at: number) => number;
}

/** A text without marks and with alike letters made one; as it is, where the language leaves nothing to the writer. */
export function readAlike(text: string, letters: Letters | undefined): Reading {
  if (letters === undefined) return { plain: text, folded: text, sourceAt: (at) => at };
  const plain = text.replace(letters.dropped, '');
  const folded = foldAlike(plain, letters);
  if (plain.length === text.length) return { plain, folded, sourceAt: (at) => at };
  const places: number[] = [];
  let next = 0;
  for (const { index, 0: mark } of text.matchAll(letters.dropped)) {
    for (; next < index; next += 1) places.push(next);
    next = index + mark.length;
  }
  for (; next <= text.length; next += 1) places.push(next);
  return { plain, folded, sourceAt: (at) => places[at] ?? text.length };
}

/** One letter for all that are alike. */
export function foldAlike(text: string, { alike }: Letters): string {
  return text.replace(/[^\0-\x7f]/g, (letter) => alike[letter] ?? letter);
}

/** What all spellings of one name have in common. */
export function keyAlike(name: string, letters: Letters | undefined): string {
  if (letters === undefined) return name;
  return letters.endings.reduce((key, [from, to]) => key.replace(from, to), foldAlike(name, letters));
}
