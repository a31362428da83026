/**
 * Keeps what is worked out from the objects of an article while it is read, and lets go of all of it when the next one comes.
 * A `WeakMap` that outlives its keys is old for the collector, which then carries their values over instead of dropping them.
 */
import { madeOnce } from './per-object.ts';

let reading = 0;

/** Says that the next article is read: whatever is kept of the last one is let go. */
export function beginReading(): void {
  reading += 1;
}

/** Gives the keeper of the current reading, an empty one for each. */
export function keptWhileReading<K extends object, V>(): () => WeakMap<K, V> {
  let kept = new WeakMap<K, V>();
  let of = reading;
  return () => {
    if (of !== reading) [kept, of] = [new WeakMap(), reading];
    return kept;
  };
}

/** The same function of a line, which works its value out once for each line that an article has. */
export function perLineRead<T, A>(make: (line: string, asked: A) => T): (line: string, asked: A) => T {
  let kept = new Map<A, Map<string, T>>();
  let of = reading;
  return (line, asked) => {
    if (of !== reading) [kept, of] = [new Map(), reading];
    const made = kept.get(asked) ?? new Map<string, T>();
    if (made.size === 0) kept.set(asked, made);
    const known = made.get(line);
    if (known !== undefined) return known;
    const value = make(line, asked);
    made.set(line, value);
    return value;
  };
}

/** The same function, which works its value out once for each object of an article. */
export function perReading<K extends object, V extends object | string | null>(make: (key: K) => V): (key: K) => V {
  return madeOnce(keptWhileReading<K, V>(), make);
}
