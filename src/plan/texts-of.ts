/** Tells which articles are copies of one text. */
import type { ItemId } from '../model/ids.ts';
import type { CopySet } from '../model/relations.ts';

/** For each article that is a copy, the set that it belongs to. */
export function textsOf(copies: readonly CopySet[]): ReadonlyMap<ItemId, string> {
  return new Map(
    copies.flatMap(({ id, model, copies: all }) => [model, ...all.map(({ item }) => item)].map((item) => [item, id])),
  );
}
