/** Brings together what is linked, directly or by others: each group in order, groups by their first member. */

/** Two places of a list, the lower first. */
export interface Pair {
  readonly one: number;
  readonly other: number;
}

/** Groups of two places and more, of a list of so many, by the links among them. */
export function groupsOf(count: number, links: readonly Pair[]): readonly (readonly number[])[] {
  const parents = new Int32Array(count).map((_, at) => at);
  const rootOf = (at: number): number => {
    let root = at;
    while (parents[root] !== root) root = parents[root] ?? root;
    parents[at] = root;
    return root;
  };
  const linked = new Set<number>();
  for (const { one, other } of links) {
    const a = rootOf(one);
    const b = rootOf(other);
    parents[Math.max(a, b)] = Math.min(a, b);
    linked.add(one).add(other);
  }
  const groups = new Map<number, number[]>();
  for (const at of [...linked].sort((a, b) => a - b)) {
    const root = rootOf(at);
    const group = groups.get(root) ?? [];
    group.push(at);
    groups.set(root, group);
  }
  return [...groups.values()];
}
