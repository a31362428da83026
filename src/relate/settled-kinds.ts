/** Settles what a name stands for where one article leaves it in doubt and the others do not: "engineers from Norvik Consult". */
import type { NameKind } from '../model/article.ts';
import { keysOf, type NameRows } from './name-rows.ts';

/** A single word may name a town and a family: of those, more than one article must be sure. */
const [sureOfWords, sureOfOneWord] = [1, 2];

/** What the articles that have one spelling take it for. */
interface Taken {
  /** Which kinds some are sure of, and how many of each. */
  readonly sure: Map<NameKind, number>;
  /** Which kinds others take it for, and how many articles have it. */
  readonly guessed: Set<NameKind>;
  articles: number;
}

/**
 * The rows with doubtful kinds set to the only kind of which other articles are sure; what a gazetteer knows stays as it is. Where all
 * that have a name take it for the same, and one is sure or it has two words and more, no doubt is left.
 */
export function withSettledKinds(all: NameRows): NameRows {
  const taken = takenFor(all);
  if (taken.size === 0) return all;
  const kind = [...all.kind];
  const doubt = Uint8Array.from(all.doubt);
  for (let row = 0; row < kind.length; row += 1) {
    if (all.doubt[row] === 0) continue;
    const { known, spelled, words } = keysOf(all, row);
    const own = known === null ? taken.get(spelled) : undefined;
    if (own === undefined) continue;
    const isPhrase = words.length > 1;
    const [usual, ...others] = own.sure;
    const isSettled =
      usual !== undefined && others.length === 0 && usual[1] >= (isPhrase ? sureOfWords : sureOfOneWord);
    if (isSettled) kind[row] = usual[0];
    if ((isSettled && isPhrase) || areAgreed(own, isPhrase)) doubt[row] = 0;
  }
  return { ...all, kind, doubt };
}

/** Whether several articles take a name for one kind, sure or not. */
function areAgreed({ sure, guessed, articles }: Taken, isPhrase: boolean): boolean {
  return articles > 1 && new Set([...sure.keys(), ...guessed]).size === 1 && (isPhrase || sure.size > 0);
}

/** For each spelling of which an article is in doubt, what it is taken for. */
function takenFor(all: NameRows): ReadonlyMap<string, Taken> {
  const found = new Map<string, Taken>();
  for (let row = 0; row < all.kind.length; row += 1) {
    if (all.doubt[row] === 0 || all.count[row] === 0) continue;
    const { known, spelled } = keysOf(all, row);
    if (known === null && !found.has(spelled)) found.set(spelled, { sure: new Map(), guessed: new Set(), articles: 0 });
  }
  if (found.size === 0) return found;
  for (let row = 0; row < all.kind.length; row += 1) {
    const own = all.count[row] === 0 ? undefined : found.get(keysOf(all, row).spelled);
    if (own === undefined) continue;
    const kind = all.kind[row] as NameKind;
    own.articles += 1;
    if (all.doubt[row] === 0) own.sure.set(kind, (own.sure.get(kind) ?? 0) + 1);
    else own.guessed.add(kind);
  }
  return found;
}
