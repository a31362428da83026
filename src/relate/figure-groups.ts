/**
 * Brings figures together by their links, the surest first. No group holds two numbers of which one article tells otherwise: what it
 * counts apart ("214 passengers were on board, more than 200 people were rescued") nobody else makes one.
 */
import type { Figure } from './figure.ts';
import { shareAny } from './figure-evidence.ts';
import { isSameLow } from './figure-size.ts';
import type { Pair } from './linked-groups.ts';

/** Two figures by their places, the lower first, and how surely they count the same thing. */
export interface FigureLink extends Pair {
  readonly likeness: number;
}

/** Groups of two figures and more: each in order, groups by their first figure. */
export function figureGroups(figures: readonly Figure[], links: readonly FigureLink[]): readonly (readonly number[])[] {
  const groups = new Map<number, readonly number[]>();
  const surest = [...links].sort((a, b) => b.likeness - a.likeness || a.one - b.one || a.other - b.other);
  for (const { one, other, likeness } of surest) {
    const mine = groups.get(one) ?? [one];
    const others = groups.get(other) ?? [other];
    if (mine === others || (likeness !== besideEachOther && areCountedApart(figures, mine, others))) continue;
    const joined = [...mine, ...others];
    for (const at of joined) groups.set(at, joined);
  }
  const sorted = [...new Set(groups.values())].map((group) => [...group].sort((a, b) => a - b));
  return sorted.sort((a, b) => (a[0] ?? 0) - (b[0] ?? 0));
}

/** The likeness of two numbers that one article gives for one thing: these come first. */
export const besideEachOther = Number.POSITIVE_INFINITY;

function areCountedApart(figures: readonly Figure[], mine: readonly number[], others: readonly number[]): boolean {
  const counted = new Map<number, Figure[]>();
  for (const at of mine) {
    const figure = figures[at] as Figure;
    counted.set(figure.place, [...(counted.get(figure.place) ?? []), figure]);
  }
  return others.some((at) => {
    const figure = figures[at] as Figure;
    const own = counted.get(figure.place);
    return own !== undefined && !own.some((each) => isSameLow(each.row, figure.row) || isToldAlike(each, figure));
  });
}

/** "Three died. The number of dead rose to five": one thing in two numbers. */
function isToldAlike(one: Figure, other: Figure): boolean {
  if (one.head !== other.head) return false;
  return one.happenings.length === 0 ? other.happenings.length === 0 : shareAny(one.happenings, other.happenings);
}
