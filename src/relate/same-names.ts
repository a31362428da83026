/** Finds articles of other times that name the same people and bodies. They tell no one story, yet a reader of one wants the other. */
import { itemWidth } from '../model/entry-items.ts';
import type { Entry } from '../model/relations.ts';
import type { Ties } from './ties.ts';

/** Names in common that make two articles akin, one of them somebody's: one president or one agency makes none. */
const leastShared = 2;
/** What more articles name says nothing of any two: this part of the archive, within these bounds. */
const [partOfAll, leastMost, mostOfAll] = [1 / 20, 6, 20];

/** For an article, by its place in the order of `count`, the places of those that share its rarest names, the most alike first. */
export function sameNamesAmong(count: number, ties: Ties): (at: number) => readonly number[] {
  const { entries } = ties;
  const many = Math.min(mostOfAll, Math.max(leastMost, Math.floor(count * partOfAll)));
  const shared = new Uint8Array(count);
  const people = new Uint8Array(count);
  const weights = new Float64Array(count);
  const weigh = ({ kind, items }: Entry) => {
    const weight = 1 / (items.length / itemWidth);
    for (let at = 0; at < items.length; at += itemWidth) {
      const place = items[at] as number;
      if ((shared[place] as number) < leastShared) continue;
      if (kind === 'person') people[place] = 1;
      weights[place] = (weights[place] as number) + weight;
    }
  };
  const mostAlike = (at: number, rare: readonly number[], akin: readonly number[]) => {
    for (const place of rare) weigh(entries[place] as Entry);
    const found = akin.filter((other) => other !== at && people[other] === 1);
    const gap = (one: number, other: number) => (weights[other] as number) - (weights[one] as number);
    if (found.length > 1) found.sort((a, b) => gap(a, b) || Math.abs(a - at) - Math.abs(b - at) || a - b);
    for (const place of akin) {
      people[place] = 0;
      weights[place] = 0;
    }
    return found;
  };
  return (at) => {
    const rare = rarestIn(at, many, ties);
    const akin = countShared(rare, entries, shared);
    const found = akin.some((other) => other !== at) ? mostAlike(at, rare, akin) : none;
    for (const place of rare) clear((entries[place] as Entry).items, shared);
    return found;
  };
}

/** Most articles share no two such names with any. */
const none: readonly number[] = [];

/** The people and bodies of an article that other articles name as well, but not many. */
function rarestIn(card: number, many: number, { entries, sizes, named: { starts, numbers } }: Ties): readonly number[] {
  const rare: number[] = [];
  const end = starts[card + 1] as number;
  for (let at = starts[card] as number; at < end; at += 1) {
    const place = numbers[at] as number;
    const all = sizes[place] as number;
    if (all > 1 && all <= many && (entries[place] as Entry).kind !== 'place') rare.push(place);
  }
  return rare;
}

/** Counts the names of each article; gives those that have enough of them, in the order in which that is seen. */
function countShared(rare: readonly number[], entries: readonly Entry[], shared: Uint8Array): readonly number[] {
  const enough: number[] = [];
  for (const one of rare) {
    const { items } = entries[one] as Entry;
    for (let at = 0; at < items.length; at += itemWidth) {
      const place = items[at] as number;
      const having = Math.min(255, (shared[place] as number) + 1);
      if (having === leastShared) enough.push(place);
      shared[place] = having;
    }
  }
  return enough;
}

function clear(items: Entry['items'], shared: Uint8Array): void {
  for (let at = 0; at < items.length; at += itemWidth) shared[items[at] as number] = 0;
}
