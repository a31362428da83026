/** Finds articles of other times that name the same people and bodies. They tell no one story, yet a reader of one wants the other. */
import { itemCount, itemWidth } from '../model/entry-items.ts';
import type { Entry } from '../model/relations.ts';
import type { Ties } from './ties.ts';

/** Names in common that make two articles akin, one of them somebody's: one president or one agency makes none. */
const leastShared = 2;
/** What more articles name says nothing of any two: this part of the archive, within these bounds. */
const [partOfAll, leastMost, mostOfAll] = [1 / 20, 6, 20];

/** For an article, by its place in the order of `count`, the places of those that share its rarest names, the most alike first. */
export function sameNamesAmong(count: number, { entries, namedIn }: Ties): (at: number) => readonly number[] {
  const many = Math.min(mostOfAll, Math.max(leastMost, Math.floor(count * partOfAll)));
  const [shared, people, weights] = [new Uint8Array(count), new Uint8Array(count), new Float64Array(count)];
  const share = ({ kind, items }: Entry, weight: number, seen: number[]) => {
    for (let at = 0; at < items.length; at += itemWidth) {
      const place = items[at] as number;
      if (shared[place] === 0) seen.push(place);
      shared[place] = Math.min(255, (shared[place] as number) + 1);
      people[place] = (people[place] as number) | Number(kind === 'person');
      weights[place] = (weights[place] as number) + weight;
    }
  };
  return (at) => {
    const seen: number[] = [];
    for (const place of namedIn(at)) {
      const entry = entries[place] as Entry;
      const all = itemCount(entry);
      if (entry.kind !== 'place' && all > 1 && all <= many) share(entry, 1 / all, seen);
    }
    const found = seen
      .filter((other) => other !== at && (shared[other] as number) >= leastShared && people[other] === 1)
      .map((other) => ({ other, weight: weights[other] as number }))
      .sort((a, b) => b.weight - a.weight || Math.abs(a.other - at) - Math.abs(b.other - at) || a.other - b.other);
    for (const place of seen) shared[place] = people[place] = weights[place] = 0;
    return found.map(({ other }) => other);
  };
}
