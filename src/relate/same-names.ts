/** Finds articles of other times that name the same people and bodies. They tell no one story, yet a reader of one wants the other. */
import { itemWidth } from '../model/entry-items.ts';
import type { Entry } from '../model/relations.ts';
import type { NumberList } from './number-rows.ts';
import type { Ties } from './ties.ts';

/** Names in common that make two articles akin, one of them somebody's: one president or one agency makes none. */
const leastShared = 2;
/** What more articles name says nothing of any two: this part of the archive, within these bounds. */
const [partOfAll, leastMost, mostOfAll] = [1 / 20, 6, 20];

/** For an article, by its place in the order of `count`, the places of those that share its rarest names, the most alike first. */
export function sameNamesAmong(count: number, { entries, sizes, namedIn }: Ties): (at: number) => readonly number[] {
  const many = Math.min(mostOfAll, Math.max(leastMost, Math.floor(count * partOfAll)));
  const shared = new Uint8Array(count);
  const people = new Uint8Array(count);
  const weights = new Float64Array(count);
  const met: NumberList = { numbers: new Int32Array(count), length: 0 };
  const share = ({ kind, items }: Entry, weight: number) => {
    for (let at = 0; at < items.length; at += itemWidth) {
      const place = items[at] as number;
      if (shared[place] === 0) met.numbers[met.length++] = place;
      shared[place] = Math.min(255, (shared[place] as number) + 1);
      if (kind === 'person') people[place] = 1;
      weights[place] = (weights[place] as number) + weight;
    }
  };
  return (at) => {
    for (const place of namedIn(at)) {
      const all = sizes[place] as number;
      if (all < 2 || all > many) continue;
      const entry = entries[place] as Entry;
      if (entry.kind !== 'place') share(entry, 1 / all);
    }
    const found: { readonly other: number; readonly weight: number }[] = [];
    for (let next = 0; next < met.length; next += 1) {
      const other = met.numbers[next] as number;
      if (other !== at && (shared[other] as number) >= leastShared && people[other] === 1)
        found.push({ other, weight: weights[other] as number });
      shared[other] = 0;
      people[other] = 0;
      weights[other] = 0;
    }
    met.length = 0;
    if (found.length > 1)
      found.sort((a, b) => b.weight - a.weight || Math.abs(a.other - at) - Math.abs(b.other - at) || a.other - b.other);
    return found.map(({ other }) => other);
  };
}
