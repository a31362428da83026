/** Keeps what is worked out from an object that never changes, for as long as that object is there. */

/** The same function, which works its value out once for each object that it is asked about. */
export function perObject<K extends object, V extends object | string | null>(make: (key: K) => V): (key: K) => V {
  const made = new WeakMap<K, V>();
  return (key) => {
    const known = made.get(key);
    if (known !== undefined) return known;
    const value = make(key);
    made.set(key, value);
    return value;
  };
}
