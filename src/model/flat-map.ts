/** Gathers lists in a loop of our own: the engine's `flatMap` takes ten times as long, and reading an article calls it everywhere. */

/** What `items.flatMap(make)` gives. */
export function flatMap<T, U>(items: readonly T[], make: (item: T, index: number) => U | readonly U[]): U[] {
  const gathered: U[] = [];
  for (let at = 0; at < items.length; at += 1) {
    const made = make(items[at] as T, at);
    if (isList(made)) for (let place = 0; place < made.length; place += 1) gathered.push(made[place] as U);
    else gathered.push(made);
  }
  return gathered;
}

function isList<U>(made: U | readonly U[]): made is readonly U[] {
  return Array.isArray(made);
}
