/**
 * Keeps what is worked out from an article while it is read, and lets go of all of it when that is done. In plain maps: a
 * `WeakMap` costs the collector several times as much, and nothing kept here outlives a reading.
 */

/** What is to be let go, of all keepers that the current reading has used. */
const used: (() => void)[] = [];

/** Lets go of whatever is kept of the article that was read. */
export function endReading(): void {
  for (const letGo of used) letGo();
  used.length = 0;
}

/** Gives the keeper of the current reading, an empty one for each. */
export function keptWhileReading<K, V>(): () => Map<K, V> {
  let kept: Map<K, V> | null = null;
  const letGo = () => {
    kept = null;
  };
  return () => {
    if (kept === null) {
      kept = new Map();
      used.push(letGo);
    }
    return kept;
  };
}

/** The same function of a line, which works its value out once for each line that an article has. */
export function perLineRead<T, A>(make: (line: string, asked: A) => T): (line: string, asked: A) => T {
  const kept = keptWhileReading<A, Map<string, T>>();
  return (line, asked) => {
    const made = kept().get(asked) ?? new Map<string, T>();
    if (made.size === 0) kept().set(asked, made);
    const known = made.get(line);
    if (known !== undefined) return known;
    const value = make(line, asked);
    made.set(line, value);
    return value;
  };
}

/** The same function, which works its value out once for each object of an article. */
export function perReading<K extends object, V extends object | string | null>(make: (key: K) => V): (key: K) => V {
  const kept = keptWhileReading<K, V>();
  return (key) => {
    const known = kept().get(key);
    if (known !== undefined) return known;
    const value = make(key);
    kept().set(key, value);
    return value;
  };
}
