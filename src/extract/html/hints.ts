/** What the names that an element bears say of it. One element at a time: what surrounds it is not looked at. */
import type { RuleId } from '../../model/rules.ts';
import { furnitureHints, type HintWords, type PartHint, partHints } from './hint-words.ts';

/** What the names of an element say: the furniture it may be, and the parts of an article it may hold. */
export interface Hints {
  readonly furniture: RuleId | null;
  readonly parts: ReadonlySet<PartHint>;
}

const none: Hints = { furniture: null, parts: new Set() };
/** Longer lists of classes are utilities of a style sheet. */
const longestName = 400;
const longStem = 7;
const partNames = Object.keys(partHints) as PartHint[];
/** Class names come back on many elements of a page, and on every page of an archive. */
const known = new Map<string, Hints>();
const mostKnown = 5000;

/** The hints of the names that an element bears: its class, id and role, as one text. */
export function hintsOf(names: string): Hints {
  if (names === '') return none;
  const joined = names.slice(0, longestName);
  const found = known.get(joined);
  if (found !== undefined) return found;
  if (known.size > mostKnown) known.clear();
  const hints = readNames(joined);
  known.set(joined, hints);
  return hints;
}

function readNames(names: string): Hints {
  const split = names
    .split(/\s+/)
    // Utility classes such as `md:hidden` and `hover:menu` speak of a screen, not of the element.
    .filter((name) => !/[:[\]/]/.test(name))
    .flatMap(wordsOf);
  if (split.length === 0) return none;
  const furniture = furnitureHints.find((hint) => says(hint, split))?.rule ?? null;
  return { furniture, parts: new Set(partNames.filter((part) => says(partHints[part], split))) };
}

/** "relatedArticles" and "related-articles" are two words each. Joined to a number a word says nothing. */
function wordsOf(name: string): string[] {
  const words = name.replace(/([\p{Ll}\d])(\p{Lu})/gu, '$1 $2').toLowerCase();
  const split = words.split(/[^\p{L}\d]+/u).filter((word) => word !== '');
  return split.length > 1 ? [...split, ...pairs(split)] : [...split, `=${split[0]}`];
}

/** "read-more" may be listed as "readmore". */
function pairs(split: readonly string[]): string[] {
  return split.slice(1).map((word, at) => `${split[at]}${word}`);
}

function says({ words, stems }: Omit<HintWords, 'rule'>, split: readonly string[]): boolean {
  return split.some((word) => words.includes(word) || stems.some((stem) => hasStem(word, stem)));
}

/** A long stem counts wherever it stands: "leserkommentare", "communitycommentary". */
function hasStem(word: string, stem: string): boolean {
  return stem.length >= longStem ? word.includes(stem) : word.startsWith(stem);
}
