/** Which of up to thirty sets hold a letter, as bits: told once for each letter that is met, then by one look-up. */

/** As many as fit beside the bit that says "looked up". */
export const mostSets = 30;

/** The sets that hold the letter of a code, one bit each. A half of a character outside the basic plane counts as in all of them. */
export type LetterSets = (code: number) => number;

/** The sets of letters and classes as patterns write them: "氏", "[はが]", "\p{Script=Han}". */
export function letterSets(sets: readonly (readonly string[])[]): LetterSets {
  const letters = new Map<string, number>();
  const classes = new Map<string, number>();
  sets.forEach((set, place) => {
    for (const one of set) {
      const own = [...one].length > 1 ? classes : letters;
      own.set(one, (own.get(one) ?? 0) | (1 << place));
    }
  });
  const patterns = [...classes].map(([source, bits]) => [new RegExp(source, 'u'), bits] as const);
  const lookUp = (code: number): number => {
    if (isHalf(code)) return ~lookedUp;
    const letter = String.fromCodePoint(code);
    return patterns.reduce(
      (all, [pattern, bits]) => ((all & bits) !== bits && pattern.test(letter) ? all | bits : all),
      letters.get(letter) ?? 0,
    );
  };
  const known = new Int32Array(0x10000);
  return (code) => {
    const bits = known[code] ?? 0;
    if (bits !== 0) return bits & ~lookedUp;
    const found = lookUp(code);
    // What lies beyond the table is rare, and looked up each time.
    known[code] = found | lookedUp;
    return found;
  };
}

const lookedUp = 1 << mostSets;

/** Whether a unit is one half of a character. */
export function isHalf(unit: number): boolean {
  return unit >= 0xd800 && unit <= 0xdfff;
}
