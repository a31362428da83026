/** Settles what a name stands for where one article leaves it in doubt and the others do not: "engineers from Norvik Consult". */
import type { NameKind } from '../model/article.ts';
import { keysOf, type NameRows } from './name-rows.ts';

/** A single word may name a town and a family: of those, more than one article must be sure. */
const [sureOfWords, sureOfOneWord] = [1, 2];

/** The rows with doubtful kinds set to the only kind of which other articles are sure; what a gazetteer knows stays as it is. */
export function withSettledKinds(all: NameRows): NameRows {
  const sure = sureKinds(all);
  if (sure.size === 0) return all;
  const kind = all.kind.map((own, row) => {
    if (all.doubt[row] === 0) return own;
    const { known, spelled, words } = keysOf(all, row);
    const [usual, ...others] = known === null ? (sure.get(spelled) ?? []) : [];
    if (usual === undefined || others.length > 0) return own;
    return usual[1] >= (words.length > 1 ? sureOfWords : sureOfOneWord) ? usual[0] : own;
  });
  return { ...all, kind };
}

/** For each spelling of which an article is in doubt, how many rows are sure of which kind. */
function sureKinds(all: NameRows): ReadonlyMap<string, ReadonlyMap<NameKind, number>> {
  const counts = new Map<string, Map<NameKind, number>>();
  for (let row = 0; row < all.kind.length; row += 1) {
    if (all.doubt[row] === 0 || all.count[row] === 0) continue;
    const { known, spelled } = keysOf(all, row);
    if (known === null) counts.set(spelled, counts.get(spelled) ?? new Map());
  }
  if (counts.size === 0) return counts;
  for (let row = 0; row < all.kind.length; row += 1) {
    const isSure = all.doubt[row] === 0 && all.count[row] !== 0;
    const own = isSure ? counts.get(keysOf(all, row).spelled) : undefined;
    const kind = all.kind[row] as NameKind;
    own?.set(kind, (own.get(kind) ?? 0) + 1);
  }
  return counts;
}
